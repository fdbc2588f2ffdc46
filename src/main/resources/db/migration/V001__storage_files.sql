-- Hashes compare byte by byte; the database's own collation folds case and accents.
CREATE TABLE stored_file (
  sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  size INT UNSIGNED NOT NULL,
  content LONGBLOB NOT NULL,
  stored_at TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3)
);

CREATE TRIGGER stored_file_no_update BEFORE UPDATE ON stored_file
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'stored files are never changed';
