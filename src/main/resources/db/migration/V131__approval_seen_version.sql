-- Which versions a reviewer or signer was shown: the next one is compared with the last of them.
CREATE TABLE approval_seen_version (
  report_id UUID NOT NULL,
  person_id UUID NOT NULL,
  version_no INT NOT NULL,
  seen_at TIMESTAMP(3) NOT NULL,
  PRIMARY KEY (report_id, person_id, version_no)
);
