-- Text folds accents and case when compared; log-ins, codes and passwords compare byte by byte.
CREATE TABLE agency (
  id UUID NOT NULL PRIMARY KEY,
  code VARCHAR(50) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL UNIQUE,
  own BOOLEAN NOT NULL,
  version INT NOT NULL
);

CREATE TABLE letterhead (
  id UUID NOT NULL PRIMARY KEY,
  agency_id UUID NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  superior VARCHAR(200) NULL,
  agency_lines VARCHAR(800) NOT NULL,
  place VARCHAR(100) NOT NULL,
  abbreviation VARCHAR(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  shown_name VARCHAR(200) NOT NULL,
  version INT NOT NULL,
  UNIQUE (agency_id, valid_from),
  CHECK (valid_to IS NULL OR valid_to >= valid_from),
  FOREIGN KEY (agency_id) REFERENCES agency (id)
);

CREATE TABLE unit (
  id UUID NOT NULL PRIMARY KEY,
  agency_id UUID NOT NULL,
  name VARCHAR(200) NOT NULL,
  abbreviation VARCHAR(30) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  head_id UUID NULL,
  version INT NOT NULL,
  UNIQUE (agency_id, abbreviation),
  FOREIGN KEY (agency_id) REFERENCES agency (id)
);

CREATE TABLE person (
  id UUID NOT NULL PRIMARY KEY,
  login VARCHAR(50) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL UNIQUE,
  name VARCHAR(100) NOT NULL,
  unit_id UUID NOT NULL,
  password VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  locked BOOLEAN NOT NULL,
  version INT NOT NULL,
  FOREIGN KEY (unit_id) REFERENCES unit (id)
);

ALTER TABLE unit ADD FOREIGN KEY (head_id) REFERENCES person (id);

-- capacity: the lines above a signature, or nothing for a post that signs no document
CREATE TABLE post (
  person_id UUID NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  title VARCHAR(200) NOT NULL,
  capacity VARCHAR(400) NULL,
  PRIMARY KEY (person_id, valid_from),
  CHECK (valid_to IS NULL OR valid_to >= valid_from),
  FOREIGN KEY (person_id) REFERENCES person (id)
);

CREATE TABLE person_office (
  person_id UUID NOT NULL,
  office VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (person_id, office),
  FOREIGN KEY (person_id) REFERENCES person (id)
);
