-- To whom an issued document is sent, as the document itself names them, and what became of it.
CREATE TABLE document_delivery (
  id UUID NOT NULL PRIMARY KEY,
  report_id UUID NOT NULL,
  printed_number VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  position INT NOT NULL,
  name VARCHAR(300) NOT NULL,
  email VARCHAR(254) CHARACTER SET ascii COLLATE ascii_general_ci NULL,
  state VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  held_because VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NULL,
  file_sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  error VARCHAR(300) NULL,
  changed_at TIMESTAMP(3) NOT NULL,
  UNIQUE KEY document_delivery_place (report_id, position),
  KEY document_delivery_state (state, changed_at)
);
