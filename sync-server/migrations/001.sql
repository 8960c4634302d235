-- The server's tables (sync.md §5, §6, §13). Every key of a table that holds an organisation's data begins with
-- (org, part): `part` = BLAKE3(profile) mod org.parts for a profile's own rows, 0 for what staff write.
-- Ranges are stored, not rows; feeds are dense (I-DENSE).

CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE org (
    id      BLOB PRIMARY KEY,
    name    TEXT NOT NULL,
    parts   INTEGER NOT NULL DEFAULT 1,
    made_ms INTEGER NOT NULL
) WITHOUT ROWID;

-- ---------- people ----------

CREATE TABLE staff (
    org     BLOB NOT NULL,
    part    INTEGER NOT NULL DEFAULT 0,
    id      BLOB NOT NULL,
    name    TEXT NOT NULL,
    phone   TEXT NOT NULL DEFAULT '',
    role    INTEGER NOT NULL,           -- 1 trainer (own groups), 2 coordinator (the organisation)
    made_ms INTEGER NOT NULL,
    PRIMARY KEY (org, part, id)
) WITHOUT ROWID;

CREATE TABLE grp (
    org     BLOB NOT NULL,
    part    INTEGER NOT NULL DEFAULT 0,
    id      BLOB NOT NULL,
    name    TEXT NOT NULL,
    staff   BLOB NOT NULL,
    made_ms INTEGER NOT NULL,
    PRIMARY KEY (org, part, id)
) WITHOUT ROWID;

-- Name and telephone are typed on the console and never come from a phone (design.md §8).
CREATE TABLE person (
    org     BLOB NOT NULL,
    part    INTEGER NOT NULL DEFAULT 0,
    id      BLOB NOT NULL,
    name    TEXT NOT NULL DEFAULT '',   -- empty: enrolled with a code for several, waiting for a name
    phone   TEXT NOT NULL DEFAULT '',
    staff   BLOB NOT NULL,              -- the named referent (R58)
    made_ms INTEGER NOT NULL,
    PRIMARY KEY (org, part, id)
) WITHOUT ROWID;

CREATE TABLE member (
    org    BLOB NOT NULL,
    part   INTEGER NOT NULL DEFAULT 0,
    grp    BLOB NOT NULL,
    person BLOB NOT NULL,
    PRIMARY KEY (org, part, grp, person)
) WITHOUT ROWID;
CREATE INDEX member_of ON member (org, part, person);

-- A person's log owners: one made here, and those their phones made before enrolment.
CREATE TABLE profile (
    org     BLOB NOT NULL,
    part    INTEGER NOT NULL,
    id      BLOB NOT NULL,
    person  BLOB NOT NULL,
    made_ms INTEGER NOT NULL,
    PRIMARY KEY (org, part, id)
) WITHOUT ROWID;
CREATE INDEX profile_of ON profile (org, person);

-- Calls, messages and notes by staff (R61).
CREATE TABLE contact (
    org    BLOB NOT NULL,
    part   INTEGER NOT NULL DEFAULT 0,
    id     BLOB NOT NULL,
    person BLOB NOT NULL,
    staff  BLOB NOT NULL,
    kind   INTEGER NOT NULL,            -- 1 call, 2 message, 3 note
    note   TEXT NOT NULL DEFAULT '',
    at_ms  INTEGER NOT NULL,
    PRIMARY KEY (org, part, id)
) WITHOUT ROWID;
CREATE INDEX contact_of ON contact (org, part, person, at_ms);

-- ---------- phones and credentials ----------

CREATE TABLE device (
    org        BLOB NOT NULL,
    part       INTEGER NOT NULL DEFAULT 0,
    id         BLOB NOT NULL,           -- chosen here: the phone's own id is known to whoever reads its rows
    phone      BLOB NOT NULL,           -- the phone's own id
    install    BLOB NOT NULL,           -- 8 bytes, from storage outside the phone's backups: exposes clones
    ed25519    BLOB NOT NULL,
    x25519     BLOB NOT NULL,
    lang       TEXT NOT NULL DEFAULT '',
    made_ms    INTEGER NOT NULL,
    seen_ms    INTEGER NOT NULL,
    cloned_ms  INTEGER,                 -- a second `install` came with the same token
    subs       INTEGER NOT NULL DEFAULT 1,  -- generation of its table of subscriptions
    revoked_ms INTEGER,
    PRIMARY KEY (org, part, id)
) WITHOUT ROWID;

-- A shared phone holds several persons.
CREATE TABLE bound (
    org    BLOB NOT NULL,
    part   INTEGER NOT NULL DEFAULT 0,
    device BLOB NOT NULL,
    person BLOB NOT NULL,
    PRIMARY KEY (org, part, device, person)
) WITHOUT ROWID;
CREATE INDEX bound_to ON bound (org, part, person);

-- Looked up before any organisation is known; gives the organisation (I-ORG).
CREATE TABLE token (
    hash   BLOB PRIMARY KEY,            -- BLAKE3 of the 32 bytes
    org    BLOB NOT NULL,
    device BLOB NOT NULL
) WITHOUT ROWID;

-- Slots of a device, never reused: a row sent under an old table still finds its feed.
CREATE TABLE sub (
    org    BLOB NOT NULL,
    part   INTEGER NOT NULL DEFAULT 0,
    device BLOB NOT NULL,
    slot   INTEGER NOT NULL,
    feed   BLOB NOT NULL,
    PRIMARY KEY (org, part, device, slot),
    UNIQUE (org, part, device, feed)
) WITHOUT ROWID;

CREATE TABLE enrol_code (
    hash       BLOB PRIMARY KEY,        -- BLAKE3 of the eight characters
    secret     BLOB NOT NULL UNIQUE,    -- BLAKE3 of the 128 bits of the QR
    org        BLOB NOT NULL,
    part       INTEGER NOT NULL DEFAULT 0,
    person     BLOB,                    -- names a person, or
    grp        BLOB,                    -- makes unnamed persons of a group
    uses_left  INTEGER NOT NULL,
    expires_ms INTEGER NOT NULL,
    staff      BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE sign_in (
    hash       BLOB PRIMARY KEY,
    org        BLOB NOT NULL,
    part       INTEGER NOT NULL DEFAULT 0,
    staff      BLOB NOT NULL,
    expires_ms INTEGER NOT NULL,
    spent_ms   INTEGER
) WITHOUT ROWID;

CREATE TABLE session (
    hash    BLOB PRIMARY KEY,
    org     BLOB NOT NULL,
    part    INTEGER NOT NULL DEFAULT 0,
    staff   BLOB NOT NULL,
    form    TEXT NOT NULL,              -- token that each form of the session carries
    seen_ms INTEGER NOT NULL
) WITHOUT ROWID;

-- ---------- the log ----------

CREATE TABLE feed (
    org  BLOB NOT NULL,
    part INTEGER NOT NULL,
    feed BLOB NOT NULL,                 -- one byte of kind, then the id
    pos  INTEGER NOT NULL,
    PRIMARY KEY (org, part, feed)
) WITHOUT ROWID;

CREATE TABLE segment (
    org      BLOB NOT NULL,
    part     INTEGER NOT NULL,
    profile  BLOB NOT NULL,
    epoch    BLOB NOT NULL,             -- big-endian: SQLite has no u64
    feed     BLOB NOT NULL,
    header   BLOB NOT NULL,
    held     BLOB NOT NULL,             -- range set
    prefix   INTEGER NOT NULL,          -- rows 1..=prefix are held without a gap
    head     BLOB NOT NULL,             -- head(prefix)
    rank     INTEGER NOT NULL,          -- anchor: 3 exact, 2 near, 1 claimed, 0 clamped
    offset   INTEGER NOT NULL,
    raw      INTEGER,                   -- offset before clamping, where it was clamped
    first_ms INTEGER NOT NULL,
    PRIMARY KEY (org, part, profile, epoch)
) WITHOUT ROWID;

CREATE TABLE range (
    org      BLOB NOT NULL,
    part     INTEGER NOT NULL,
    profile  BLOB NOT NULL,
    epoch    BLOB NOT NULL,
    from_seq INTEGER NOT NULL,
    n        INTEGER NOT NULL,
    feed     BLOB NOT NULL,
    pos      INTEGER NOT NULL,
    digest   BLOB NOT NULL,
    body     BLOB NOT NULL,             -- columns, as on the wire
    at_ms    INTEGER NOT NULL,          -- receipt, by this server's clock
    PRIMARY KEY (org, part, profile, epoch, from_seq)
) WITHOUT ROWID;
CREATE UNIQUE INDEX range_feed ON range (org, part, feed, pos);

-- What is in a feed and is not a range: anchors, assignments, erasures…
CREATE TABLE item (
    org  BLOB NOT NULL,
    part INTEGER NOT NULL,
    feed BLOB NOT NULL,
    pos  INTEGER NOT NULL,
    tag  INTEGER NOT NULL,
    body BLOB NOT NULL,                 -- as on the wire
    PRIMARY KEY (org, part, feed, pos)
) WITHOUT ROWID;

CREATE TABLE quarantine (
    org      BLOB NOT NULL,
    part     INTEGER NOT NULL,
    profile  BLOB NOT NULL,
    epoch    BLOB NOT NULL,
    seq      INTEGER NOT NULL,
    hash     BLOB NOT NULL,
    device   BLOB NOT NULL,
    bytes    BLOB NOT NULL,
    reason   TEXT NOT NULL,
    first_ms INTEGER NOT NULL,
    state    INTEGER NOT NULL DEFAULT 0, -- 0 open, 1 released, 2 resolved
    PRIMARY KEY (org, part, profile, epoch, seq, hash)
) WITHOUT ROWID;
CREATE INDEX quarantine_of_device ON quarantine (org, part, device);

CREATE TABLE assignment (
    org     BLOB NOT NULL,
    part    INTEGER NOT NULL DEFAULT 0,
    id      INTEGER NOT NULL,           -- counts from 1 in the organisation: what a phone answers “seen” with
    feed    BLOB NOT NULL,
    pack    TEXT NOT NULL,
    version INTEGER NOT NULL,
    staff   BLOB NOT NULL,
    at_ms   INTEGER NOT NULL,
    PRIMARY KEY (org, part, id)
) WITHOUT ROWID;
CREATE INDEX assignment_of ON assignment (org, part, feed);

-- ---------- reports and audit ----------

-- The fold of a profile's feed up to `pos`; dropped and rebuilt at will (I-FOLD).
CREATE TABLE report (
    org     BLOB NOT NULL,
    part    INTEGER NOT NULL,
    profile BLOB NOT NULL,
    version INTEGER NOT NULL,
    pos     INTEGER NOT NULL,
    state   TEXT NOT NULL,
    brief   TEXT NOT NULL,              -- the same without single items: what a list of thousands reads
    PRIMARY KEY (org, part, profile)
) WITHOUT ROWID;

CREATE TABLE audit (
    org    BLOB NOT NULL,
    part   INTEGER NOT NULL DEFAULT 0,
    seq    INTEGER NOT NULL,
    at_ms  INTEGER NOT NULL,
    who    TEXT NOT NULL,
    action TEXT NOT NULL,
    target TEXT NOT NULL,
    hash   BLOB NOT NULL,               -- of the one before and of this one
    PRIMARY KEY (org, part, seq)
) WITHOUT ROWID;
