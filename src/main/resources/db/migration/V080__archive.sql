-- What was issued, as it was then: written once, in the transaction that issues it, and only read afterwards.
-- The search index is made from these rows and can be rebuilt from them at any time.
CREATE TABLE archived_report (
  report_id UUID NOT NULL PRIMARY KEY,
  agency_id UUID NOT NULL,
  year INT NOT NULL,
  printed_number VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  document_date DATE NOT NULL,
  type VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject VARCHAR(500) NOT NULL,
  agency_name VARCHAR(300) NOT NULL,
  drafting_unit UUID NOT NULL,
  drafter_name VARCHAR(200) NOT NULL,
  signer_name VARCHAR(200) NOT NULL,
  restricted BOOLEAN NOT NULL,
  body LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  file_sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  issued_at TIMESTAMP(3) NOT NULL
);

-- The report's own people: who reads it even when it is restricted.
CREATE TABLE archived_report_reader (
  report_id UUID NOT NULL,
  person_id UUID NOT NULL,
  PRIMARY KEY (report_id, person_id),
  CONSTRAINT archived_report_reader_report FOREIGN KEY (report_id) REFERENCES archived_report (report_id)
);
