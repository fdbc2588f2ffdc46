-- Who is writing a draft right now, in which window. A row not seen for a while is free to be taken.
CREATE TABLE editing_session (
  report_id UUID NOT NULL PRIMARY KEY,
  session_id UUID NOT NULL,
  person_id UUID NOT NULL,
  person_name VARCHAR(200) NOT NULL,
  seen_at TIMESTAMP(3) NOT NULL
);
