-- Names and columns are those Spring Security's repositories read and write.
CREATE TABLE user_entities (
  id VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  name VARCHAR(50) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL UNIQUE,
  display_name VARCHAR(200) NULL
);

CREATE TABLE user_credentials (
  credential_id VARCHAR(1000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  user_entity_user_id VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  public_key BLOB NOT NULL,
  signature_count BIGINT NULL,
  uv_initialized BOOLEAN NULL,
  backup_eligible BOOLEAN NOT NULL,
  authenticator_transports VARCHAR(1000) NULL,
  public_key_credential_type VARCHAR(100) NULL,
  backup_state BOOLEAN NOT NULL,
  attestation_object BLOB NULL,
  attestation_client_data_json BLOB NULL,
  created DATETIME(3) NULL,
  last_used DATETIME(3) NULL,
  label VARCHAR(1000) NOT NULL,
  KEY user_credentials_person (user_entity_user_id),
  CONSTRAINT user_credentials_whose FOREIGN KEY (user_entity_user_id) REFERENCES user_entities (id)
);
