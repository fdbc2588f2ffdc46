-- A paper book is continued from a number of its own; each year the office has one series or one per type.
ALTER TABLE number_series ADD COLUMN first_number INT NOT NULL DEFAULT 1;

CREATE TABLE number_scheme (
  agency_id UUID NOT NULL,
  year SMALLINT NOT NULL,
  common BOOLEAN NOT NULL,
  PRIMARY KEY (agency_id, year)
);

-- Columns 7 to 10 of the book, and documents that were numbered on paper.
ALTER TABLE register_entry
  MODIFY COLUMN report_id UUID NULL,
  ADD COLUMN issued_on DATE NULL,
  ADD COLUMN paper_copies INT NOT NULL DEFAULT 0,
  ADD COLUMN mails_sent INT NOT NULL DEFAULT 0,
  ADD COLUMN mails_acknowledged INT NOT NULL DEFAULT 0,
  ADD COLUMN signed_for VARCHAR(300) NOT NULL DEFAULT '',
  ADD COLUMN mark VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN mark_detail VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  ADD COLUMN on_paper BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN entered_by VARCHAR(200) NULL,
  ADD COLUMN entered_at TIMESTAMP(3) NULL,
  ADD KEY register_entry_day (agency_id, year, document_date, number);

UPDATE register_entry e JOIN report r ON r.id = e.report_id AND r.issued_at IS NOT NULL
  SET e.issued_on = DATE(CONVERT_TZ(r.issued_at, '+00:00', '+07:00'));
