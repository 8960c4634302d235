-- A second installation under one token (sync.md §9): which it is, and the enrolment of its own that it got.
CREATE TABLE clone (
    org     BLOB NOT NULL,
    part    INTEGER NOT NULL DEFAULT 0,
    device  BLOB NOT NULL,
    install BLOB NOT NULL,
    seen_ms INTEGER NOT NULL,
    split   BLOB,
    PRIMARY KEY (org, part, device, install)
) WITHOUT ROWID;
