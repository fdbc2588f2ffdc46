-- Comments on words of a report's text. version_no is the version that was looked at, 0 for a draft that was never shown
-- to a reviewer. The quotation stays when the words are gone.
CREATE TABLE approval_word_comment (
  id UUID NOT NULL PRIMARY KEY,
  report_id UUID NOT NULL,
  comment_no INT NOT NULL,
  version_no INT NOT NULL,
  author_id UUID NOT NULL,
  author_name VARCHAR(200) NOT NULL,
  written_at TIMESTAMP(3) NOT NULL,
  text TEXT NOT NULL,
  quotation TEXT NOT NULL,
  proposal TEXT NULL,
  decision VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
  decided_by UUID NULL,
  decided_by_name VARCHAR(200) NULL,
  decided_at TIMESTAMP(3) NULL,
  resolved_by UUID NULL,
  resolved_by_name VARCHAR(200) NULL,
  resolved_at TIMESTAMP(3) NULL,
  UNIQUE KEY approval_word_comment_number (report_id, comment_no)
);

-- Where the words stand: in a submitted version, for ever, and in the draft (version_no 0), carried along by every save.
CREATE TABLE approval_word_comment_anchor (
  comment_id UUID NOT NULL,
  version_no INT NOT NULL,
  ranges TEXT CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (comment_id, version_no),
  CONSTRAINT approval_word_comment_anchor_comment FOREIGN KEY (comment_id) REFERENCES approval_word_comment (id)
);

CREATE TABLE approval_word_comment_reply (
  comment_id UUID NOT NULL,
  reply_no INT NOT NULL,
  author_id UUID NOT NULL,
  author_name VARCHAR(200) NOT NULL,
  written_at TIMESTAMP(3) NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (comment_id, reply_no),
  CONSTRAINT approval_word_comment_reply_comment FOREIGN KEY (comment_id) REFERENCES approval_word_comment (id)
);
