-- When somebody is away, and who acts for them by which document. Ended early: until is moved, never deleted.
CREATE TABLE absence (
  id UUID NOT NULL PRIMARY KEY,
  person_id UUID NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NOT NULL,
  cancelled BOOLEAN NOT NULL,
  deputy_id UUID NULL,
  scope VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL,
  form VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
  basis VARCHAR(200) NULL,
  registered_by UUID NOT NULL,
  registered_by_name VARCHAR(200) NOT NULL,
  registered_at TIMESTAMP(3) NOT NULL,
  KEY absence_person (person_id, valid_to),
  KEY absence_deputy (deputy_id, valid_to),
  CONSTRAINT absence_dates CHECK (valid_to >= valid_from),
  CONSTRAINT absence_of FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT absence_by FOREIGN KEY (deputy_id) REFERENCES person (id)
);
