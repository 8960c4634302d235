-- Bodies are sealed with the data key of their profile (sync.md §5, §10). 0: as on the wire, of before; 1:
-- XChaCha20-Poly1305, the nonce in front. Those of before are sealed by a job.
ALTER TABLE range ADD COLUMN sealed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE quarantine ADD COLUMN sealed INTEGER NOT NULL DEFAULT 0;
CREATE INDEX range_plain ON range (org, part, profile) WHERE sealed = 0;
CREATE INDEX quarantine_plain ON quarantine (org, part, profile) WHERE sealed = 0;

-- A report says what a body says: sealed too. It is a projection (I-FOLD), so it is made anew.
DROP TABLE report;
CREATE TABLE report (
    org     BLOB NOT NULL,
    part    INTEGER NOT NULL,
    profile BLOB NOT NULL,
    version INTEGER NOT NULL,
    pos     INTEGER NOT NULL,
    sealed  INTEGER NOT NULL,
    state   BLOB NOT NULL,
    brief   BLOB NOT NULL,              -- the same without single items: what a list of thousands reads
    PRIMARY KEY (org, part, profile)
) WITHOUT ROWID;
