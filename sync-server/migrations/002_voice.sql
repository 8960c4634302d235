-- Who looked at whom (R63, R65): once a day, member of staff and way. Told to the person through their feed.
CREATE TABLE seen (
    org    BLOB NOT NULL,
    part   INTEGER NOT NULL DEFAULT 0,
    person BLOB NOT NULL,
    day    INTEGER NOT NULL,            -- days since 1970, UTC
    staff  BLOB NOT NULL,
    kind   INTEGER NOT NULL,            -- 1 the sheet was opened, 2 a file was made with the person in it
    PRIMARY KEY (org, part, person, day, staff, kind)
) WITHOUT ROWID;

-- A word by voice to the makers (R70). No phone and no person stands beside it, and the day is all that is kept of when.
CREATE TABLE feedback (
    org    BLOB NOT NULL,
    part   INTEGER NOT NULL DEFAULT 0,
    id     BLOB NOT NULL,               -- drawn by the phone: the same voice sent twice is one
    day    INTEGER NOT NULL,
    screen TEXT NOT NULL,
    app    INTEGER NOT NULL,
    ms     INTEGER NOT NULL,
    media  TEXT NOT NULL,               -- told from the bytes, never from what was claimed
    sound  BLOB NOT NULL,
    heard  INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (org, part, id)
) WITHOUT ROWID;
CREATE INDEX feedback_day ON feedback (org, part, day);
