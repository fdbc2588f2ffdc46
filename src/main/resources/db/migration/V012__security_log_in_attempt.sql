-- Who tried to log in too often, by the hash of the typed name or of the address: what was typed is never kept.
CREATE TABLE log_in_attempt (
  id CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  failures INT NOT NULL,
  last_at TIMESTAMP(3) NOT NULL,
  not_before TIMESTAMP(3) NOT NULL,
  INDEX (last_at)
);
