CREATE TABLE version_content (
  tenant_id BINARY(16) NOT NULL,
  statement_id BINARY(16) NOT NULL,
  number INT NOT NULL,
  document LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL COMMENT 'canonical JSON (RFC 8785)',
  PRIMARY KEY (tenant_id, statement_id, number),
  CONSTRAINT version_content_version FOREIGN KEY (tenant_id, statement_id, number) REFERENCES statement_version (tenant_id, statement_id, number)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT 'append-only: a published version never changes';
