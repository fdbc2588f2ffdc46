-- How many working days a document of a type has from its first draft to its signature; none: the drafter says it or nobody does.
CREATE TABLE report_due_rule (
  agency_id UUID NOT NULL,
  document_type VARCHAR(20) NOT NULL,
  working_days SMALLINT NOT NULL,
  PRIMARY KEY (agency_id, document_type)
);
