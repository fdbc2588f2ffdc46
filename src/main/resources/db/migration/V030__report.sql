CREATE TABLE report (
  id UUID NOT NULL PRIMARY KEY,
  lock_version BIGINT NOT NULL,
  agency_id UUID NOT NULL,
  status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  type VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject VARCHAR(500) NOT NULL,
  urgency VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  due_date DATE NULL,
  restricted BOOLEAN NOT NULL,
  drafting_unit UUID NOT NULL,
  drafter_id UUID NOT NULL,
  drafter_name VARCHAR(200) NOT NULL,
  holder_id UUID NULL,
  holder_name VARCHAR(200) NULL,
  holder_office VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  holder_since TIMESTAMP(3) NULL,
  version_no INT NOT NULL,
  version_sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  round_no INT NOT NULL,
  act_count INT NOT NULL,
  printed_number VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  document_date DATE NULL,
  issued_at TIMESTAMP(3) NULL,
  created_at TIMESTAMP(3) NOT NULL,
  changed_at TIMESTAMP(3) NOT NULL,
  KEY report_waiting_person (holder_id, status, due_date),
  KEY report_waiting_office (holder_office, status, due_date),
  KEY report_drafter (drafter_id, status, changed_at)
);

CREATE TABLE report_draft (
  report_id UUID NOT NULL PRIMARY KEY,
  revision BIGINT NOT NULL,
  metadata LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  content LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  saved_at TIMESTAMP(3) NOT NULL,
  CONSTRAINT report_draft_report FOREIGN KEY (report_id) REFERENCES report (id)
);

-- What was submitted, signed and done is added to and read, never changed.
CREATE TABLE report_version (
  report_id UUID NOT NULL,
  version_no INT NOT NULL,
  metadata LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  content LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  letterhead_id UUID NOT NULL,
  created_by UUID NOT NULL,
  created_by_name VARCHAR(200) NOT NULL,
  created_at TIMESTAMP(3) NOT NULL,
  PRIMARY KEY (report_id, version_no),
  CONSTRAINT report_version_report FOREIGN KEY (report_id) REFERENCES report (id)
);

CREATE TABLE report_act (
  report_id UUID NOT NULL,
  act_no INT NOT NULL,
  act VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  actor_id UUID NOT NULL,
  actor_name VARCHAR(200) NOT NULL,
  happened_at TIMESTAMP(3) NOT NULL,
  version_no INT NOT NULL,
  round_no INT NOT NULL,
  reason TEXT NULL,
  PRIMARY KEY (report_id, act_no),
  CONSTRAINT report_act_report FOREIGN KEY (report_id) REFERENCES report (id)
);

CREATE TABLE report_participant (
  report_id UUID NOT NULL,
  person_id UUID NOT NULL,
  PRIMARY KEY (report_id, person_id),
  KEY report_participant_person (person_id),
  CONSTRAINT report_participant_report FOREIGN KEY (report_id) REFERENCES report (id)
);
