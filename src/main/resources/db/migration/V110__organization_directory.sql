-- Names compare with their accents: communes differ by a tone alone.
CREATE TABLE directory_recipient (
  id UUID NOT NULL PRIMARY KEY,
  name VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_ci NOT NULL UNIQUE,
  code VARCHAR(65) CHARACTER SET ascii COLLATE ascii_bin NULL UNIQUE,
  email VARCHAR(254) CHARACTER SET ascii COLLATE ascii_general_ci NULL,
  active BOOLEAN NOT NULL,
  version INT NOT NULL
);
