-- The signed list of a pack as it came, so that another phone can verify what it is given (sync.md §11). A pack from before
-- has none until its list is read again.
ALTER TABLE pack ADD COLUMN signed BLOB;
