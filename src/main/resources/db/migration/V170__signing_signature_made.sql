-- Every signature made here, by the hash of its value: found again in a file that was changed around it. Only added to.
CREATE TABLE signature_made (
  value_sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  report_id UUID NOT NULL,
  printed_number VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  holder_name VARCHAR(300) NOT NULL,
  capacity VARCHAR(300) NOT NULL,
  made_at TIMESTAMP(3) NOT NULL,
  KEY signature_made_report (report_id, printed_number)
);

ALTER TABLE signed_file ADD KEY signed_file_certificate (certificate_sha256);
