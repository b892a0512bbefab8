CREATE TABLE waiver (
  tenant_id BINARY(16) NOT NULL,
  statement_id BINARY(16) NOT NULL,
  finding BINARY(16) NOT NULL COMMENT 'names rule, place and language of what is let be',
  rule VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  path VARCHAR(1000) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL COMMENT 'keys from the root of the draft, joined by slashes',
  language VARCHAR(35) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  reason VARCHAR(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  waived_by VARCHAR(300) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  waived_at DATETIME(6) NOT NULL,
  last_day DATE NULL COMMENT 'on which it holds, in the zone of the statement; null for no end',
  object_hash BINARY(32) NOT NULL COMMENT 'SHA-256 of what the finding is about: another object ends the waiver',
  PRIMARY KEY (tenant_id, statement_id, finding),
  CONSTRAINT waiver_statement FOREIGN KEY (tenant_id, statement_id) REFERENCES statement (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
