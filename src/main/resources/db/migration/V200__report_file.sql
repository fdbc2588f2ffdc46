-- Which files were taken in for which report, and what they were found to be. A text may name no others, so that nobody
-- reads a file by knowing its hash. Added and read, never changed.
CREATE TABLE report_file (
  report_id UUID NOT NULL,
  purpose VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  media_type VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  size BIGINT NOT NULL,
  width INT NOT NULL,
  height INT NOT NULL,
  added_by UUID NOT NULL,
  added_at TIMESTAMP(3) NOT NULL,
  PRIMARY KEY (report_id, purpose, sha256),
  KEY report_file_content (sha256),
  CONSTRAINT report_file_report FOREIGN KEY (report_id) REFERENCES report (id),
  CONSTRAINT report_file_stored FOREIGN KEY (sha256) REFERENCES stored_file (sha256)
);
