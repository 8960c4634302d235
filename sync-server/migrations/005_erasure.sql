-- Erasure outlives every backup, retry and late bundle (I-ERASE, sync.md §10). Who was erased is known by a hash alone.

-- What a member of staff asked for: one person, whatever profiles and phones it had.
CREATE TABLE erasure (
    org   BLOB NOT NULL,
    part  INTEGER NOT NULL DEFAULT 0,
    id    BLOB NOT NULL,
    staff BLOB NOT NULL,                -- who asked, and sees how far it is
    at_ms INTEGER NOT NULL,
    PRIMARY KEY (org, part, id)
) WITHOUT ROWID;

CREATE TABLE erased (
    org     BLOB NOT NULL,
    part    INTEGER NOT NULL DEFAULT 0,
    hash    BLOB NOT NULL,              -- BLAKE3 of the profile
    erasure BLOB NOT NULL,
    PRIMARY KEY (org, part, hash)
) WITHOUT ROWID;

-- The order to a phone that ever held a profile: its place in the phone's own feed, until the phone says it is done.
CREATE TABLE erase_order (
    org     BLOB NOT NULL,
    part    INTEGER NOT NULL DEFAULT 0,
    hash    BLOB NOT NULL,
    device  BLOB NOT NULL,
    pos     INTEGER NOT NULL,
    done_ms INTEGER,
    PRIMARY KEY (org, part, hash, device)
) WITHOUT ROWID;
CREATE INDEX erase_order_of ON erase_order (org, part, device);
