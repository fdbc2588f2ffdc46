-- What a signer decided about an issued report and nobody carried out yet, the letter that corrected it, and which
-- report a new one replaces.
ALTER TABLE report
  ADD COLUMN decision VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN replaces_id UUID NULL,
  ADD COLUMN correction_number VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  ADD COLUMN correction_date DATE NULL,
  ADD KEY report_replaces (replaces_id),
  ADD CONSTRAINT report_replaces FOREIGN KEY (replaces_id) REFERENCES report (id);
