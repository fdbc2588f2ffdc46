-- The history nobody can quietly rewrite. One row is one entry; each carries the hash of the one before it.
-- Times are UTC in a DATETIME: a TIMESTAMP would follow the session's time zone and end in 2038.
-- What is hashed compares byte by byte; only the actor's name is searched as people type it, without accents.
CREATE TABLE audit_entry (
  seq BIGINT NOT NULL PRIMARY KEY,
  at DATETIME(6) NOT NULL,
  action VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  outcome VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (outcome IN ('DONE', 'REFUSED')),
  actor_id VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  actor_name VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
  subject VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  facts LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  payload_sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  previous_sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  entry_sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  UNIQUE KEY audit_entry_one_successor (previous_sha256),
  KEY audit_entry_subject (subject, seq),
  KEY audit_entry_action (action, seq),
  KEY audit_entry_at (at)
);

CREATE TRIGGER audit_entry_no_update BEFORE UPDATE ON audit_entry
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit entries are never changed';

CREATE TRIGGER audit_entry_no_delete BEFORE DELETE ON audit_entry
  FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'audit entries are never deleted';

-- The lock every writer takes last, and a copy of the last entry's number and hash. Never the only proof.
CREATE TABLE audit_head (
  id TINYINT NOT NULL PRIMARY KEY CHECK (id = 1),
  last_seq BIGINT NOT NULL,
  last_sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
);

INSERT INTO audit_head (id, last_seq, last_sha256) VALUES (1, 0, REPEAT('0', 64));
