-- Which account at the remote signing service is whose. Certificates are public; nothing here can sign.
CREATE TABLE signing_remote_key (
  person_id UUID NOT NULL PRIMARY KEY,
  account VARCHAR(100) NOT NULL,
  credential VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  chain MEDIUMBLOB NOT NULL
);
