-- Which bytes a report was signed and sealed as; added to and read, never changed.
CREATE TABLE signed_file (
  report_id UUID NOT NULL,
  printed_number VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  state VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version_no INT NOT NULL,
  certificate_sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  made_at TIMESTAMP(3) NOT NULL,
  PRIMARY KEY (report_id, printed_number, state)
);

CREATE TABLE signing_pin (
  holder VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  attempts INT NOT NULL
);
