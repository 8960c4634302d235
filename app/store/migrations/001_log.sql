-- The log, the sync state and the packs of a phone (sync.md §2.4). Epochs are 64 bits, kept as the signed number of the
-- same bits. A row, once committed, never changes (I-LOG).

CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value ANY NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- `have` and what a server holds are range sets. `n` is the unbroken run from row 1, `head` the chain at its end.
CREATE TABLE segment (
    id      INTEGER PRIMARY KEY,
    profile BLOB    NOT NULL,
    epoch   INTEGER NOT NULL,
    feed    BLOB    NOT NULL,
    header  BLOB    NOT NULL,
    own     INTEGER NOT NULL,
    n       INTEGER NOT NULL,
    head    BLOB    NOT NULL,
    have    BLOB    NOT NULL,
    UNIQUE (profile, epoch)
) STRICT;

CREATE TABLE event (
    profile BLOB    NOT NULL,
    epoch   INTEGER NOT NULL,
    seq     INTEGER NOT NULL,
    kind    INTEGER NOT NULL,
    t       INTEGER NOT NULL,
    row     BLOB    NOT NULL,
    hash    BLOB    NOT NULL,
    PRIMARY KEY (profile, epoch, seq),
    FOREIGN KEY (profile, epoch) REFERENCES segment (profile, epoch)
) STRICT, WITHOUT ROWID;

CREATE TABLE anchor (
    profile   BLOB    NOT NULL,
    epoch     INTEGER NOT NULL,
    rank      INTEGER NOT NULL,
    offset_ms INTEGER NOT NULL,
    raw_ms    INTEGER,
    PRIMARY KEY (profile, epoch)
) STRICT, WITHOUT ROWID;

-- Rows set apart, by the server or here: kept, forwarded, and folded into nothing.
CREATE TABLE quarantine (
    profile BLOB    NOT NULL,
    epoch   INTEGER NOT NULL,
    seq     INTEGER NOT NULL,
    reason  TEXT    NOT NULL,
    PRIMARY KEY (profile, epoch, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE account (
    id           INTEGER PRIMARY KEY,
    url          TEXT    NOT NULL,
    token        TEXT    NOT NULL,
    org          BLOB    NOT NULL,
    org_name     TEXT    NOT NULL,
    trusted      BLOB    NOT NULL,
    sealing      BLOB    NOT NULL,
    profile      BLOB    NOT NULL,
    referent     TEXT    NOT NULL,
    server_epoch INTEGER NOT NULL,
    subs         BLOB    NOT NULL,
    limits       BLOB    NOT NULL,
    stopped      INTEGER,
    last_ack     INTEGER,
    not_before   INTEGER NOT NULL DEFAULT 0,
    failures     INTEGER NOT NULL DEFAULT 0,
    UNIQUE (url, org)
) STRICT;

-- Profiles whose rows an account carries. Nothing crosses between accounts.
CREATE TABLE bound (
    account INTEGER NOT NULL REFERENCES account (id),
    profile BLOB    NOT NULL,
    PRIMARY KEY (account, profile)
) STRICT, WITHOUT ROWID;

-- What the server of an account holds of a segment.
CREATE TABLE held (
    account INTEGER NOT NULL REFERENCES account (id),
    profile BLOB    NOT NULL,
    epoch   INTEGER NOT NULL,
    held    BLOB    NOT NULL,
    PRIMARY KEY (account, profile, epoch)
) STRICT, WITHOUT ROWID;

CREATE TABLE cursor (
    account INTEGER NOT NULL REFERENCES account (id),
    feed    BLOB    NOT NULL,
    pos     INTEGER NOT NULL,
    PRIMARY KEY (account, feed)
) STRICT, WITHOUT ROWID;

CREATE TABLE assignment (
    account   INTEGER NOT NULL REFERENCES account (id),
    id        INTEGER NOT NULL,
    feed      BLOB    NOT NULL,
    pack      TEXT    NOT NULL,
    unit      TEXT,
    given_by  TEXT    NOT NULL,
    given_ms  INTEGER NOT NULL,
    due_day   INTEGER,
    withdrawn INTEGER NOT NULL,
    PRIMARY KEY (account, id)
) STRICT, WITHOUT ROWID;

-- What was done and the server not told yet: its tag and CBOR.
CREATE TABLE done (
    id      INTEGER PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES account (id),
    body    BLOB    NOT NULL
) STRICT;

CREATE TABLE note (
    id      INTEGER PRIMARY KEY,
    account INTEGER NOT NULL REFERENCES account (id),
    body    BLOB    NOT NULL
) STRICT;

-- Items of a newer server, kept until a version reads them (I-FWD).
CREATE TABLE strange (
    account INTEGER NOT NULL REFERENCES account (id),
    feed    BLOB    NOT NULL,
    pos     INTEGER NOT NULL,
    tag     INTEGER NOT NULL,
    body    BLOB    NOT NULL,
    PRIMARY KEY (account, feed, pos)
) STRICT, WITHOUT ROWID;

CREATE TABLE offer (
    account  INTEGER NOT NULL REFERENCES account (id),
    pack     TEXT    NOT NULL,
    version  INTEGER NOT NULL,
    manifest BLOB    NOT NULL,
    PRIMARY KEY (account, pack)
) STRICT, WITHOUT ROWID;

-- One version of a pack is played at a time; `manifest` is the CBOR that was verified.
CREATE TABLE pack (
    pack     TEXT    PRIMARY KEY,
    version  INTEGER NOT NULL,
    place    INTEGER NOT NULL,
    manifest BLOB    NOT NULL
) STRICT, WITHOUT ROWID;

-- Files that are here whole and verified.
CREATE TABLE blob (
    hash  BLOB    PRIMARY KEY,
    size  INTEGER NOT NULL,
    media TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

-- Freed when the disk is full, so that the answer just given is still kept.
CREATE TABLE ballast (
    id    INTEGER PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT;
