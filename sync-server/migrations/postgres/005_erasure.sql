-- Erasure outlives every backup, retry and late bundle (I-ERASE, sync.md §10). Who was erased is known by a hash alone.

-- What a member of staff asked for: one person, whatever profiles and phones it had.
CREATE TABLE erasure (
    org   BYTEA NOT NULL,
    part  BIGINT NOT NULL DEFAULT 0,
    id    BYTEA NOT NULL,
    staff BYTEA NOT NULL,                -- who asked, and sees how far it is
    at_ms BIGINT NOT NULL,
    PRIMARY KEY (org, part, id)
);

CREATE TABLE erased (
    org     BYTEA NOT NULL,
    part    BIGINT NOT NULL DEFAULT 0,
    hash    BYTEA NOT NULL,              -- BLAKE3 of the profile
    erasure BYTEA NOT NULL,
    PRIMARY KEY (org, part, hash)
);

-- The order to a phone that ever held a profile: its place in the phone's own feed, until the phone says it is done.
CREATE TABLE erase_order (
    org     BYTEA NOT NULL,
    part    BIGINT NOT NULL DEFAULT 0,
    hash    BYTEA NOT NULL,
    device  BYTEA NOT NULL,
    pos     BIGINT NOT NULL,
    done_ms BIGINT,
    PRIMARY KEY (org, part, hash, device)
);
CREATE INDEX erase_order_of ON erase_order (org, part, device);
