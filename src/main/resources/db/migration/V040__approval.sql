CREATE TABLE approval_chain (
  id UUID NOT NULL PRIMARY KEY,
  name VARCHAR(200) NOT NULL,
  is_default BOOLEAN NOT NULL
);

-- Exactly one of person_id and unit_id says whose step it is: that person's, or the unit head's.
CREATE TABLE approval_chain_step (
  chain_id UUID NOT NULL,
  step_no INT NOT NULL,
  kinds VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_id UUID NULL,
  unit_id UUID NULL,
  PRIMARY KEY (chain_id, step_no),
  CONSTRAINT approval_chain_step_chain FOREIGN KEY (chain_id) REFERENCES approval_chain (id),
  CONSTRAINT approval_chain_step_whose CHECK ((person_id IS NULL) <> (unit_id IS NULL))
);

-- A round keeps the steps as they were resolved when it began: later changes of people or chain do not rewrite it.
CREATE TABLE approval_round (
  report_id UUID NOT NULL,
  round_no INT NOT NULL,
  version_no INT NOT NULL,
  version_sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  started_at TIMESTAMP(3) NOT NULL,
  PRIMARY KEY (report_id, round_no)
);

CREATE TABLE approval_step (
  report_id UUID NOT NULL,
  round_no INT NOT NULL,
  step_no INT NOT NULL,
  kinds VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_id UUID NOT NULL,
  person_name VARCHAR(200) NOT NULL,
  decision VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  decided_at TIMESTAMP(3) NULL,
  PRIMARY KEY (report_id, round_no, step_no),
  CONSTRAINT approval_step_round FOREIGN KEY (report_id, round_no) REFERENCES approval_round (report_id, round_no)
);

CREATE TABLE approval_comment (
  id UUID NOT NULL PRIMARY KEY,
  report_id UUID NOT NULL,
  version_no INT NOT NULL,
  author_id UUID NOT NULL,
  author_name VARCHAR(200) NOT NULL,
  written_at TIMESTAMP(3) NOT NULL,
  text TEXT NOT NULL,
  KEY approval_comment_report (report_id, written_at)
);
