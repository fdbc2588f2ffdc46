-- Events of other modules that are still to be heard; the names are Spring Modulith's.
CREATE TABLE EVENT_PUBLICATION (
  ID VARCHAR(36) NOT NULL PRIMARY KEY,
  LISTENER_ID VARCHAR(512) NOT NULL,
  EVENT_TYPE VARCHAR(512) NOT NULL,
  SERIALIZED_EVENT VARCHAR(4000) NOT NULL,
  PUBLICATION_DATE TIMESTAMP(6) NOT NULL,
  COMPLETION_DATE TIMESTAMP(6) NULL DEFAULT NULL,
  STATUS VARCHAR(20) NULL,
  COMPLETION_ATTEMPTS INT NULL,
  LAST_RESUBMISSION_DATE TIMESTAMP(6) NULL DEFAULT NULL,
  KEY EVENT_PUBLICATION_BY_COMPLETION_DATE_IDX (COMPLETION_DATE)
);

-- What a person is told: which kind, about what, never its words. The same thing is told once.
CREATE TABLE notice (
  id UUID NOT NULL PRIMARY KEY,
  person_id UUID NOT NULL,
  kind VARCHAR(30) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  once_key VARCHAR(160) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  report_id UUID NULL,
  about_id UUID NULL,
  day DATE NULL,
  told_at TIMESTAMP(3) NOT NULL,
  read_at TIMESTAMP(3) NULL,
  mailed_at TIMESTAMP(3) NULL,
  UNIQUE KEY notice_once (person_id, once_key),
  KEY notice_newest (person_id, told_at),
  KEY notice_unread (person_id, read_at)
);
