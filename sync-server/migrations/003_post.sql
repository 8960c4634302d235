-- What comes without a token (sync.md §12): keys that admit a near-miss, near-misses, answers to them. Nothing here joins
-- to a phone, a person or a sync, and no time is finer than the day something came (I-ANON).

CREATE TABLE drop_key (
    org  BLOB NOT NULL,
    part INTEGER NOT NULL DEFAULT 0,
    day  INTEGER NOT NULL,              -- days since 1970, UTC; good on the next one too
    key  BLOB NOT NULL,
    pos  INTEGER NOT NULL,              -- its place in the feed of the organisation
    PRIMARY KEY (org, part, day)
) WITHOUT ROWID;

CREATE TABLE near_miss (
    org       BLOB NOT NULL,
    part      INTEGER NOT NULL DEFAULT 0,
    id        BLOB NOT NULL,            -- BLAKE3 of the sealed report: sent twice it is one
    came      INTEGER NOT NULL,         -- day it came
    site      TEXT NOT NULL,
    zone      TEXT NOT NULL,
    kind      TEXT NOT NULL,
    day       INTEGER NOT NULL,         -- day it happened
    hour      INTEGER NOT NULL,
    again     INTEGER,                  -- 1 it happened before, 0 it did not
    idea      TEXT,
    voice     BLOB,                     -- gone after 28 days
    photo     BLOB,
    reply_key BLOB,                     -- gone after 90 days, with the answers
    PRIMARY KEY (org, part, id)
) WITHOUT ROWID;
CREATE INDEX near_miss_came ON near_miss (org, part, came);

CREATE TABLE near_miss_reply (
    org     BLOB NOT NULL,
    part    INTEGER NOT NULL DEFAULT 0,
    mailbox BLOB NOT NULL,              -- BLAKE3 of the reply key
    id      BLOB NOT NULL,
    came    INTEGER NOT NULL,
    body    BLOB NOT NULL,              -- sealed to the reply key
    PRIMARY KEY (org, part, mailbox, id)
) WITHOUT ROWID;
