-- Hand-carried sync and near-misses (sync.md §12).

-- What each bundle of this phone asked, so that a receipt can be read months later.
CREATE TABLE bundle_sent (
    id       BLOB    PRIMARY KEY,
    account  INTEGER NOT NULL REFERENCES account (id),
    counter  INTEGER NOT NULL,
    made_ms  INTEGER NOT NULL,
    answered INTEGER NOT NULL DEFAULT 0,
    body     BLOB    NOT NULL
) STRICT, WITHOUT ROWID;

-- Bundles of others. `turn` orders them as they came: a phone's clock may go back.
CREATE TABLE carried (
    turn      INTEGER PRIMARY KEY,
    id        BLOB    NOT NULL UNIQUE,
    recipient BLOB    NOT NULL,
    came_ms   INTEGER NOT NULL,
    body      BLOB    NOT NULL
) STRICT;
CREATE INDEX carried_to ON carried (recipient, turn);

-- Reports without a name, and without a profile beside them. Once a server has one, all that is left is the key to its
-- answers and the day.
CREATE TABLE near_miss (
    id      INTEGER PRIMARY KEY,
    day     INTEGER NOT NULL,
    due_ms  INTEGER,
    report  BLOB,
    account INTEGER REFERENCES account (id),
    sealed  BLOB,
    secret  BLOB    NOT NULL
) STRICT;

CREATE TABLE near_miss_reply (
    near_miss INTEGER NOT NULL REFERENCES near_miss (id),
    reply     BLOB    NOT NULL,
    PRIMARY KEY (near_miss, reply)
) STRICT, WITHOUT ROWID;
