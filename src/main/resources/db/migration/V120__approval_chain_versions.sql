-- A chain is changed by writing its next version: rounds name the version they go by, so running reports keep theirs.
ALTER TABLE approval_chain
  ADD COLUMN line_id UUID NULL,
  ADD COLUMN version_no INT NOT NULL DEFAULT 1,
  ADD COLUMN is_current BOOLEAN NOT NULL DEFAULT TRUE,
  ADD COLUMN document_type VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN urgency VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN drafting_unit UUID NULL;
UPDATE approval_chain SET line_id = id, is_current = is_default;
ALTER TABLE approval_chain
  MODIFY COLUMN line_id UUID NOT NULL,
  DROP COLUMN is_default,
  ADD UNIQUE KEY approval_chain_version (line_id, version_no);

ALTER TABLE approval_chain_step
  DROP CONSTRAINT approval_chain_step_whose,
  ADD COLUMN completion VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'ALL',
  ADD COLUMN due_days INT NULL;

-- who: ONE_PERSON and ref_id, IN_POST and post, HEAD_OF and ANYONE_IN and the unit's ref_id, HEAD_OF_DRAFTING_UNIT
CREATE TABLE approval_chain_seat (
  chain_id UUID NOT NULL,
  step_no INT NOT NULL,
  seat_no INT NOT NULL,
  who VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ref_id UUID NULL,
  post VARCHAR(200) NULL,
  PRIMARY KEY (chain_id, step_no, seat_no),
  CONSTRAINT approval_chain_seat_step FOREIGN KEY (chain_id, step_no) REFERENCES approval_chain_step (chain_id, step_no)
);
INSERT INTO approval_chain_seat (chain_id, step_no, seat_no, who, ref_id)
  SELECT chain_id, step_no, 1, IF(person_id IS NULL, 'HEAD_OF', 'ONE_PERSON'), COALESCE(person_id, unit_id)
  FROM approval_chain_step;
ALTER TABLE approval_chain_step DROP COLUMN person_id, DROP COLUMN unit_id;

-- first_step: where the round began; resume_step: where whoever returned it wants the next round to begin;
-- next_chain_id: the version the next round goes by, once the administrator has moved the report
ALTER TABLE approval_round
  ADD COLUMN chain_id UUID NULL,
  ADD COLUMN first_step INT NOT NULL DEFAULT 1,
  ADD COLUMN resume_step INT NULL,
  ADD COLUMN next_chain_id UUID NULL;
UPDATE approval_round SET chain_id = (SELECT id FROM approval_chain ORDER BY is_current DESC LIMIT 1);
ALTER TABLE approval_round MODIFY COLUMN chain_id UUID NOT NULL, ADD KEY approval_round_chain (chain_id);
ALTER TABLE approval_step
  ADD COLUMN completion VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'ALL',
  ADD COLUMN due_days INT NULL,
  ADD COLUMN due_date DATE NULL;

-- A seat takes one decision, by one of its people; decided_under is the delegation they acted under, if any.
CREATE TABLE approval_seat (
  report_id UUID NOT NULL,
  round_no INT NOT NULL,
  step_no INT NOT NULL,
  seat_no INT NOT NULL,
  decision VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  decided_at TIMESTAMP(3) NULL,
  decided_by UUID NULL,
  decided_by_name VARCHAR(200) NULL,
  decided_for_name VARCHAR(200) NULL,
  decided_under UUID NULL,
  PRIMARY KEY (report_id, round_no, step_no, seat_no),
  CONSTRAINT approval_seat_step FOREIGN KEY (report_id, round_no, step_no)
    REFERENCES approval_step (report_id, round_no, step_no)
);
CREATE TABLE approval_seat_person (
  report_id UUID NOT NULL,
  round_no INT NOT NULL,
  step_no INT NOT NULL,
  seat_no INT NOT NULL,
  person_id UUID NOT NULL,
  person_name VARCHAR(200) NOT NULL,
  PRIMARY KEY (report_id, round_no, step_no, seat_no, person_id),
  CONSTRAINT approval_seat_person_seat FOREIGN KEY (report_id, round_no, step_no, seat_no)
    REFERENCES approval_seat (report_id, round_no, step_no, seat_no)
);
INSERT INTO approval_seat (report_id, round_no, step_no, seat_no, decision, decided_at, decided_by, decided_by_name)
  SELECT report_id, round_no, step_no, 1, decision, decided_at,
    IF(decision IS NULL, NULL, person_id), IF(decision IS NULL, NULL, person_name)
  FROM approval_step;
INSERT INTO approval_seat_person (report_id, round_no, step_no, seat_no, person_id, person_name)
  SELECT report_id, round_no, step_no, 1, person_id, person_name FROM approval_step;
ALTER TABLE approval_step
  DROP COLUMN person_id, DROP COLUMN person_name, DROP COLUMN decision, DROP COLUMN decided_at;

-- Asking somebody does not move the report: the answer comes back as an opinion.
CREATE TABLE approval_consultation (
  id UUID NOT NULL PRIMARY KEY,
  report_id UUID NOT NULL,
  version_no INT NOT NULL,
  asked_by UUID NOT NULL,
  asked_by_name VARCHAR(200) NOT NULL,
  asked_at TIMESTAMP(3) NOT NULL,
  question TEXT NOT NULL,
  person_id UUID NOT NULL,
  person_name VARCHAR(200) NOT NULL,
  answer TEXT NULL,
  answered_at TIMESTAMP(3) NULL,
  KEY approval_consultation_waiting (person_id, answered_at, asked_at),
  KEY approval_consultation_report (report_id, asked_at)
);
