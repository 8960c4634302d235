-- The time zone of an organisation, by its IANA name: whose days its pages and files speak of.
ALTER TABLE org ADD COLUMN zone TEXT COLLATE "C" NOT NULL DEFAULT 'Europe/Paris';
