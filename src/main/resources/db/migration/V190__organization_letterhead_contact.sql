-- Address, telephone and mail of the agency, at the foot of the first page where wanted; effective-dated with the letterhead.
ALTER TABLE letterhead ADD COLUMN contact VARCHAR(300) NOT NULL DEFAULT '';
