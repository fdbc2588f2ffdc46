-- What of a version its signer was shown before signing it, and whether they read it to its end.
CREATE TABLE signing_reading (
  report_id UUID NOT NULL,
  person_id UUID NOT NULL,
  version_sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  shown_at TIMESTAMP(3) NOT NULL,
  read_to_end_at TIMESTAMP(3) NULL,
  PRIMARY KEY (report_id, person_id, version_sha256)
);
