-- Ends of the chain, signed and timestamped. Added to and read, never changed; a copy belongs on another machine.
CREATE TABLE audit_seal (
  seq_to BIGINT NOT NULL PRIMARY KEY,
  seq_from BIGINT NOT NULL,
  head_sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  previous_sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  at DATETIME(6) NOT NULL,
  signature MEDIUMBLOB NOT NULL,
  UNIQUE KEY audit_seal_one_successor (previous_sha256),
  CHECK (seq_from BETWEEN 1 AND seq_to)
);

CREATE TRIGGER audit_seal_no_update BEFORE UPDATE ON audit_seal
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'seals are never changed';

CREATE TRIGGER audit_seal_no_delete BEFORE DELETE ON audit_seal
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'seals are never deleted';
