-- must_change_password: the password was given by somebody else and opens nothing but the page to change it;
-- it lasts until one_time_until.
ALTER TABLE person
  ADD COLUMN email VARCHAR(254) CHARACTER SET ascii COLLATE ascii_general_ci NULL,
  ADD COLUMN language CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'vi' CHECK (language IN ('vi', 'en')),
  ADD COLUMN must_change_password BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN one_time_until DATETIME(3) NULL;

-- Who was given which offices by whom; flagged until a second person confirms it. Offices by name, with commas.
CREATE TABLE rights_change (
  id UUID NOT NULL PRIMARY KEY,
  person_id UUID NOT NULL,
  offices_before VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  offices_after VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  changed_by UUID NOT NULL,
  changed_at DATETIME(3) NOT NULL,
  confirmed_by UUID NULL,
  confirmed_at DATETIME(3) NULL,
  version INT NOT NULL,
  KEY rights_change_person (person_id, changed_at),
  KEY rights_change_open (confirmed_at, changed_at),
  CONSTRAINT rights_change_whose FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT rights_change_by FOREIGN KEY (changed_by) REFERENCES person (id),
  CONSTRAINT rights_change_second_person CHECK (confirmed_by IS NULL OR (confirmed_by <> changed_by AND confirmed_by <> person_id)),
  CONSTRAINT rights_change_confirmed CHECK ((confirmed_by IS NULL) = (confirmed_at IS NULL))
);
