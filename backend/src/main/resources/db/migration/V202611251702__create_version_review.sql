CREATE TABLE version_review (
  tenant_id BINARY(16) NOT NULL,
  statement_id BINARY(16) NOT NULL,
  number INT NOT NULL,
  rule_set VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL COMMENT 'version of the rules it was checked by',
  document LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL COMMENT 'findings and waivers, in canonical JSON; never public',
  PRIMARY KEY (tenant_id, statement_id, number),
  CONSTRAINT version_review_version FOREIGN KEY (tenant_id, statement_id, number) REFERENCES statement_version (tenant_id, statement_id, number)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT 'append-only: what was known of a version when it was published';
