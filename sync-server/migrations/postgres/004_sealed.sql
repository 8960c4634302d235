-- Bodies are sealed with the data key of their profile (sync.md §5, §10). 0: as on the wire, of before; 1:
-- XChaCha20-Poly1305, the nonce in front. Those of before are sealed by a job.
ALTER TABLE range ADD COLUMN sealed BIGINT NOT NULL DEFAULT 0;
ALTER TABLE quarantine ADD COLUMN sealed BIGINT NOT NULL DEFAULT 0;
CREATE INDEX range_plain ON range (org, part, profile) WHERE sealed = 0;
CREATE INDEX quarantine_plain ON quarantine (org, part, profile) WHERE sealed = 0;

-- A report says what a body says: sealed too. It is a projection (I-FOLD), so it is made anew.
DROP TABLE report;
CREATE TABLE report (
    org     BYTEA NOT NULL,
    part    BIGINT NOT NULL,
    profile BYTEA NOT NULL,
    version BIGINT NOT NULL,
    pos     BIGINT NOT NULL,
    sealed  BIGINT NOT NULL,
    state   BYTEA NOT NULL,
    brief   BYTEA NOT NULL,              -- the same without single items: what a list of thousands reads
    PRIMARY KEY (org, part, profile)
);
