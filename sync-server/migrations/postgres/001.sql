-- The server's tables (sync.md §5, §6, §13). Every key of a table that holds an organisation's data begins with
-- (org, part): `part` = BLAKE3(profile) mod org.parts for a profile's own rows, 0 for what staff write.
-- Ranges are stored, not rows; feeds are dense (I-DENSE). Texts are ordered by their bytes, as in SQLite.

CREATE TABLE meta (
    key   TEXT COLLATE "C" PRIMARY KEY,
    value BYTEA NOT NULL
);

CREATE TABLE org (
    id      BYTEA PRIMARY KEY,
    name    TEXT COLLATE "C" NOT NULL,
    parts   BIGINT NOT NULL DEFAULT 1,
    made_ms BIGINT NOT NULL
);

-- ---------- people ----------

CREATE TABLE staff (
    org     BYTEA NOT NULL,
    part    BIGINT NOT NULL DEFAULT 0,
    id      BYTEA NOT NULL,
    name    TEXT COLLATE "C" NOT NULL,
    phone   TEXT COLLATE "C" NOT NULL DEFAULT '',
    role    BIGINT NOT NULL,           -- 1 trainer (own groups), 2 coordinator (the organisation)
    made_ms BIGINT NOT NULL,
    PRIMARY KEY (org, part, id)
);

CREATE TABLE grp (
    org     BYTEA NOT NULL,
    part    BIGINT NOT NULL DEFAULT 0,
    id      BYTEA NOT NULL,
    name    TEXT COLLATE "C" NOT NULL,
    staff   BYTEA NOT NULL,
    made_ms BIGINT NOT NULL,
    PRIMARY KEY (org, part, id)
);

-- Name and telephone are typed on the console and never come from a phone (design.md §8).
CREATE TABLE person (
    org     BYTEA NOT NULL,
    part    BIGINT NOT NULL DEFAULT 0,
    id      BYTEA NOT NULL,
    name    TEXT COLLATE "C" NOT NULL DEFAULT '',   -- empty: enrolled with a code for several, waiting for a name
    phone   TEXT COLLATE "C" NOT NULL DEFAULT '',
    staff   BYTEA NOT NULL,              -- the named referent (R58)
    made_ms BIGINT NOT NULL,
    PRIMARY KEY (org, part, id)
);

CREATE TABLE member (
    org    BYTEA NOT NULL,
    part   BIGINT NOT NULL DEFAULT 0,
    grp    BYTEA NOT NULL,
    person BYTEA NOT NULL,
    PRIMARY KEY (org, part, grp, person)
);
CREATE INDEX member_of ON member (org, part, person);

-- A person's log owners: one made here, and those their phones made before enrolment.
CREATE TABLE profile (
    org     BYTEA NOT NULL,
    part    BIGINT NOT NULL,
    id      BYTEA NOT NULL,
    person  BYTEA NOT NULL,
    made_ms BIGINT NOT NULL,
    PRIMARY KEY (org, part, id)
);
CREATE INDEX profile_of ON profile (org, person);

-- Calls, messages and notes by staff (R61).
CREATE TABLE contact (
    org    BYTEA NOT NULL,
    part   BIGINT NOT NULL DEFAULT 0,
    id     BYTEA NOT NULL,
    person BYTEA NOT NULL,
    staff  BYTEA NOT NULL,
    kind   BIGINT NOT NULL,            -- 1 call, 2 message, 3 note
    note   TEXT COLLATE "C" NOT NULL DEFAULT '',
    at_ms  BIGINT NOT NULL,
    PRIMARY KEY (org, part, id)
);
CREATE INDEX contact_of ON contact (org, part, person, at_ms);

-- ---------- phones and credentials ----------

CREATE TABLE device (
    org        BYTEA NOT NULL,
    part       BIGINT NOT NULL DEFAULT 0,
    id         BYTEA NOT NULL,           -- chosen here: the phone's own id is known to whoever reads its rows
    phone      BYTEA NOT NULL,           -- the phone's own id
    install    BYTEA NOT NULL,           -- 8 bytes, from storage outside the phone's backups: exposes clones
    ed25519    BYTEA NOT NULL,
    x25519     BYTEA NOT NULL,
    lang       TEXT COLLATE "C" NOT NULL DEFAULT '',
    made_ms    BIGINT NOT NULL,
    seen_ms    BIGINT NOT NULL,
    cloned_ms  BIGINT,                 -- a second `install` came with the same token
    subs       BIGINT NOT NULL DEFAULT 1,  -- generation of its table of subscriptions
    revoked_ms BIGINT,
    PRIMARY KEY (org, part, id)
);

-- A shared phone holds several persons.
CREATE TABLE bound (
    org    BYTEA NOT NULL,
    part   BIGINT NOT NULL DEFAULT 0,
    device BYTEA NOT NULL,
    person BYTEA NOT NULL,
    PRIMARY KEY (org, part, device, person)
);
CREATE INDEX bound_to ON bound (org, part, person);

-- Looked up before any organisation is known; gives the organisation (I-ORG).
CREATE TABLE token (
    hash   BYTEA PRIMARY KEY,            -- BLAKE3 of the 32 bytes
    org    BYTEA NOT NULL,
    device BYTEA NOT NULL
);

-- Slots of a device, never reused: a row sent under an old table still finds its feed.
CREATE TABLE sub (
    org    BYTEA NOT NULL,
    part   BIGINT NOT NULL DEFAULT 0,
    device BYTEA NOT NULL,
    slot   BIGINT NOT NULL,
    feed   BYTEA NOT NULL,
    PRIMARY KEY (org, part, device, slot),
    UNIQUE (org, part, device, feed)
);

CREATE TABLE enrol_code (
    hash       BYTEA PRIMARY KEY,        -- BLAKE3 of the eight characters
    secret     BYTEA NOT NULL UNIQUE,    -- BLAKE3 of the 128 bits of the QR
    org        BYTEA NOT NULL,
    part       BIGINT NOT NULL DEFAULT 0,
    person     BYTEA,                    -- names a person, or
    grp        BYTEA,                    -- makes unnamed persons of a group
    uses_left  BIGINT NOT NULL,
    expires_ms BIGINT NOT NULL,
    staff      BYTEA NOT NULL
);

CREATE TABLE sign_in (
    hash       BYTEA PRIMARY KEY,
    org        BYTEA NOT NULL,
    part       BIGINT NOT NULL DEFAULT 0,
    staff      BYTEA NOT NULL,
    expires_ms BIGINT NOT NULL,
    spent_ms   BIGINT
);

CREATE TABLE session (
    hash    BYTEA PRIMARY KEY,
    org     BYTEA NOT NULL,
    part    BIGINT NOT NULL DEFAULT 0,
    staff   BYTEA NOT NULL,
    form    TEXT COLLATE "C" NOT NULL,              -- token that each form of the session carries
    seen_ms BIGINT NOT NULL
);

-- ---------- the log ----------

CREATE TABLE feed (
    org  BYTEA NOT NULL,
    part BIGINT NOT NULL,
    feed BYTEA NOT NULL,                 -- one byte of kind, then the id
    pos  BIGINT NOT NULL,
    PRIMARY KEY (org, part, feed)
);

CREATE TABLE segment (
    org      BYTEA NOT NULL,
    part     BIGINT NOT NULL,
    profile  BYTEA NOT NULL,
    epoch    BYTEA NOT NULL,             -- big-endian: neither engine has a u64
    feed     BYTEA NOT NULL,
    header   BYTEA NOT NULL,
    held     BYTEA NOT NULL,             -- range set
    prefix   BIGINT NOT NULL,          -- rows 1..=prefix are held without a gap
    head     BYTEA NOT NULL,             -- head(prefix)
    rank     BIGINT NOT NULL,          -- anchor: 3 exact, 2 near, 1 claimed, 0 clamped
    "offset" BIGINT NOT NULL,
    raw      BIGINT,                   -- offset before clamping, where it was clamped
    first_ms BIGINT NOT NULL,
    PRIMARY KEY (org, part, profile, epoch)
);

CREATE TABLE range (
    org      BYTEA NOT NULL,
    part     BIGINT NOT NULL,
    profile  BYTEA NOT NULL,
    epoch    BYTEA NOT NULL,
    from_seq BIGINT NOT NULL,
    n        BIGINT NOT NULL,
    feed     BYTEA NOT NULL,
    pos      BIGINT NOT NULL,
    digest   BYTEA NOT NULL,
    body     BYTEA NOT NULL,             -- columns, as on the wire
    at_ms    BIGINT NOT NULL,          -- receipt, by this server's clock
    PRIMARY KEY (org, part, profile, epoch, from_seq)
);
CREATE UNIQUE INDEX range_feed ON range (org, part, feed, pos);

-- What is in a feed and is not a range: anchors, assignments, erasures…
CREATE TABLE item (
    org  BYTEA NOT NULL,
    part BIGINT NOT NULL,
    feed BYTEA NOT NULL,
    pos  BIGINT NOT NULL,
    tag  BIGINT NOT NULL,
    body BYTEA NOT NULL,                 -- as on the wire
    PRIMARY KEY (org, part, feed, pos)
);

CREATE TABLE quarantine (
    org      BYTEA NOT NULL,
    part     BIGINT NOT NULL,
    profile  BYTEA NOT NULL,
    epoch    BYTEA NOT NULL,
    seq      BIGINT NOT NULL,
    hash     BYTEA NOT NULL,
    device   BYTEA NOT NULL,
    bytes    BYTEA NOT NULL,
    reason   TEXT COLLATE "C" NOT NULL,
    first_ms BIGINT NOT NULL,
    state    BIGINT NOT NULL DEFAULT 0, -- 0 open, 1 released, 2 resolved
    PRIMARY KEY (org, part, profile, epoch, seq, hash)
);
CREATE INDEX quarantine_of_device ON quarantine (org, part, device);

CREATE TABLE assignment (
    org     BYTEA NOT NULL,
    part    BIGINT NOT NULL DEFAULT 0,
    id      BIGINT NOT NULL,           -- counts from 1 in the organisation: what a phone answers “seen” with
    feed    BYTEA NOT NULL,
    pack    TEXT COLLATE "C" NOT NULL,
    version BIGINT NOT NULL,
    staff   BYTEA NOT NULL,
    at_ms   BIGINT NOT NULL,
    PRIMARY KEY (org, part, id)
);
CREATE INDEX assignment_of ON assignment (org, part, feed);

-- ---------- reports and audit ----------

-- The fold of a profile's feed up to `pos`; dropped and rebuilt at will (I-FOLD).
CREATE TABLE report (
    org     BYTEA NOT NULL,
    part    BIGINT NOT NULL,
    profile BYTEA NOT NULL,
    version BIGINT NOT NULL,
    pos     BIGINT NOT NULL,
    state   TEXT COLLATE "C" NOT NULL,
    brief   TEXT COLLATE "C" NOT NULL,              -- the same without single items: what a list of thousands reads
    PRIMARY KEY (org, part, profile)
);

CREATE TABLE audit (
    org    BYTEA NOT NULL,
    part   BIGINT NOT NULL DEFAULT 0,
    seq    BIGINT NOT NULL,
    at_ms  BIGINT NOT NULL,
    who    TEXT COLLATE "C" NOT NULL,
    action TEXT COLLATE "C" NOT NULL,
    target TEXT COLLATE "C" NOT NULL,
    hash   BYTEA NOT NULL,               -- of the one before and of this one
    PRIMARY KEY (org, part, seq)
);
