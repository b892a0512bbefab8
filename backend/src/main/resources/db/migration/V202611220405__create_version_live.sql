CREATE TABLE version_live (
  tenant_id BINARY(16) NOT NULL,
  statement_id BINARY(16) NOT NULL,
  number INT NOT NULL,
  live_from DATETIME(6) NOT NULL,
  live_until DATETIME(6) NULL COMMENT 'null while it is live',
  PRIMARY KEY (tenant_id, statement_id, number),
  CONSTRAINT version_live_version FOREIGN KEY (tenant_id, statement_id, number) REFERENCES statement_version (tenant_id, statement_id, number)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
