-- Texts of a draft that were kept on the way: named by its drafter, the last one of an hour of writing, the one before
-- another text was taken back. Added and read, never changed.
CREATE TABLE report_kept_text (
  report_id UUID NOT NULL,
  text_no INT NOT NULL,
  origin VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(100) NOT NULL,
  metadata LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  content LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  kept_by UUID NOT NULL,
  kept_by_name VARCHAR(200) NOT NULL,
  kept_at TIMESTAMP(3) NOT NULL,
  PRIMARY KEY (report_id, text_no),
  CONSTRAINT report_kept_text_report FOREIGN KEY (report_id) REFERENCES report (id)
);
