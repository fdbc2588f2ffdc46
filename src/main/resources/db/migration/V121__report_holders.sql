-- Who must act, one row each: a person's id or the name of an office. Lists of what waits start here.
CREATE TABLE report_holder (
  holder VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  report_id UUID NOT NULL,
  PRIMARY KEY (holder, report_id),
  KEY report_holder_report (report_id),
  CONSTRAINT report_holder_report FOREIGN KEY (report_id) REFERENCES report (id)
);
INSERT INTO report_holder (holder, report_id)
  SELECT COALESCE(LOWER(CAST(holder_id AS CHAR)), holder_office), id FROM report
  WHERE holder_id IS NOT NULL OR holder_office IS NOT NULL;

-- holder_people: several people who have it together, one "id name" a line; act_by: when whoever has it must have acted
ALTER TABLE report
  ADD COLUMN holder_people TEXT NULL,
  ADD COLUMN act_by DATE NULL,
  DROP KEY report_waiting_person,
  DROP KEY report_waiting_office;
UPDATE report SET act_by = due_date;

-- For whom an act was done, when it was done for another
ALTER TABLE report_act
  ADD COLUMN for_id UUID NULL,
  ADD COLUMN for_name VARCHAR(200) NULL;
