-- A second installation under one token (sync.md §9): which it is, and the enrolment of its own that it got.
CREATE TABLE clone (
    org     BYTEA NOT NULL,
    part    BIGINT NOT NULL DEFAULT 0,
    device  BYTEA NOT NULL,
    install BYTEA NOT NULL,
    seen_ms BIGINT NOT NULL,
    split   BYTEA,
    PRIMARY KEY (org, part, device, install)
);
