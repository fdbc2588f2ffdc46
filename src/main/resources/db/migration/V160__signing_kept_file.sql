-- The issued file with everything that is needed to check it for decades: its first extension and each renewal.
-- Added to and read, never changed. A certificate may end after 2038, hence no TIMESTAMP.
CREATE TABLE kept_file (
  report_id UUID NOT NULL,
  printed_number VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  renewal INT NOT NULL,
  sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  made_at DATETIME(3) NOT NULL,
  valid_to DATETIME(3) NOT NULL,
  PRIMARY KEY (report_id, printed_number, renewal),
  UNIQUE KEY kept_file_hash (sha256)
);

ALTER TABLE signed_file ADD INDEX signed_file_hash (sha256);
