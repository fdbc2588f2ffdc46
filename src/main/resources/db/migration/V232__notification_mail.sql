-- How a person wants to be mailed; nobody here means once a day.
CREATE TABLE notice_preference (
  person_id UUID NOT NULL PRIMARY KEY,
  mail VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
);

ALTER TABLE notice ADD KEY notice_unmailed (mailed_at, told_at);
