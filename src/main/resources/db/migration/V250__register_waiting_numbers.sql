-- Numbers that were held for a signature somebody confirms elsewhere: the series went on without them. A row is gone
-- once its number is used or given up; without a reservation it is the next request's, on the same day.
CREATE TABLE number_waiting (
  agency_id UUID NOT NULL,
  year SMALLINT NOT NULL,
  kind VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  number INT NOT NULL,
  document_date DATE NOT NULL,
  document_kind VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  symbol VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  reservation_id UUID NULL,
  reserved_until TIMESTAMP(3) NULL,
  PRIMARY KEY (agency_id, year, kind, number),
  UNIQUE KEY number_waiting_reservation (reservation_id),
  KEY number_waiting_day (document_date)
);
