-- Who looked at whom (R63, R65): once a day, member of staff and way. Told to the person through their feed.
CREATE TABLE seen (
    org    BYTEA NOT NULL,
    part   BIGINT NOT NULL DEFAULT 0,
    person BYTEA NOT NULL,
    day    BIGINT NOT NULL,            -- days since 1970, UTC
    staff  BYTEA NOT NULL,
    kind   BIGINT NOT NULL,            -- 1 the sheet was opened, 2 a file was made with the person in it
    PRIMARY KEY (org, part, person, day, staff, kind)
);

-- A word by voice to the makers (R70). No phone and no person stands beside it, and the day is all that is kept of when.
CREATE TABLE feedback (
    org    BYTEA NOT NULL,
    part   BIGINT NOT NULL DEFAULT 0,
    id     BYTEA NOT NULL,               -- drawn by the phone: the same voice sent twice is one
    day    BIGINT NOT NULL,
    screen TEXT COLLATE "C" NOT NULL,
    app    BIGINT NOT NULL,
    ms     BIGINT NOT NULL,
    media  TEXT COLLATE "C" NOT NULL,               -- told from the bytes, never from what was claimed
    sound  BYTEA NOT NULL,
    heard  BIGINT NOT NULL DEFAULT 0,
    PRIMARY KEY (org, part, id)
);
CREATE INDEX feedback_day ON feedback (org, part, day);
