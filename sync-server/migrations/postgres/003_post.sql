-- What comes without a token (sync.md §12): keys that admit a near-miss, near-misses, answers to them. Nothing here joins
-- to a phone, a person or a sync, and no time is finer than the day something came (I-ANON).

CREATE TABLE drop_key (
    org  BYTEA NOT NULL,
    part BIGINT NOT NULL DEFAULT 0,
    day  BIGINT NOT NULL,              -- days since 1970, UTC; good on the next one too
    key  BYTEA NOT NULL,
    pos  BIGINT NOT NULL,              -- its place in the feed of the organisation
    PRIMARY KEY (org, part, day)
);

CREATE TABLE near_miss (
    org       BYTEA NOT NULL,
    part      BIGINT NOT NULL DEFAULT 0,
    id        BYTEA NOT NULL,            -- BLAKE3 of the sealed report: sent twice it is one
    came      BIGINT NOT NULL,         -- day it came
    site      TEXT COLLATE "C" NOT NULL,
    zone      TEXT COLLATE "C" NOT NULL,
    kind      TEXT COLLATE "C" NOT NULL,
    day       BIGINT NOT NULL,         -- day it happened
    hour      BIGINT NOT NULL,
    again     BIGINT,                  -- 1 it happened before, 0 it did not
    idea      TEXT COLLATE "C",
    voice     BYTEA,                     -- gone after 28 days
    photo     BYTEA,
    reply_key BYTEA,                     -- gone after 90 days, with the answers
    PRIMARY KEY (org, part, id)
);
CREATE INDEX near_miss_came ON near_miss (org, part, came);

CREATE TABLE near_miss_reply (
    org     BYTEA NOT NULL,
    part    BIGINT NOT NULL DEFAULT 0,
    mailbox BYTEA NOT NULL,              -- BLAKE3 of the reply key
    id      BYTEA NOT NULL,
    came    BIGINT NOT NULL,
    body    BYTEA NOT NULL,              -- sealed to the reply key
    PRIMARY KEY (org, part, mailbox, id)
);
