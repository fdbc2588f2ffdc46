-- Whether the office was set up: agencies that exist already were.
ALTER TABLE agency ADD COLUMN set_up BOOLEAN NOT NULL DEFAULT TRUE;
