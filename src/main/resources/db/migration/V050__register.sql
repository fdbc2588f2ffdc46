-- One row per series and year is the lock of the series. It has at most one open reservation.
CREATE TABLE number_series (
  agency_id UUID NOT NULL,
  year SMALLINT NOT NULL,
  kind VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  last_number INT NOT NULL,
  last_date DATE NULL,
  reservation_id UUID NULL,
  reserved_for UUID NULL,
  reserved_date DATE NULL,
  reserved_until TIMESTAMP(3) NULL,
  PRIMARY KEY (agency_id, year, kind),
  UNIQUE KEY number_series_reservation (reservation_id)
);

CREATE TABLE register_entry (
  agency_id UUID NOT NULL,
  year SMALLINT NOT NULL,
  kind VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  number INT NOT NULL,
  symbol VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  document_date DATE NOT NULL,
  type VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject VARCHAR(500) NOT NULL,
  signer_name VARCHAR(200) NOT NULL,
  recipients TEXT NOT NULL,
  file_copy VARCHAR(300) NOT NULL,
  report_id UUID NOT NULL,
  given_up_reason TEXT NULL,
  given_up_by VARCHAR(200) NULL,
  given_up_at TIMESTAMP(3) NULL,
  PRIMARY KEY (agency_id, year, kind, number),
  KEY register_entry_report (report_id)
);
