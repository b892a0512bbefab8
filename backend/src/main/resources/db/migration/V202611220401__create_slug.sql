CREATE TABLE slug (
  slug VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  tenant_id BINARY(16) NOT NULL,
  statement_id BINARY(16) NOT NULL,
  since DATETIME(6) NOT NULL,
  PRIMARY KEY (slug),
  KEY slug_by_statement (tenant_id, statement_id),
  CONSTRAINT slug_publication FOREIGN KEY (tenant_id, statement_id) REFERENCES publication (tenant_id, statement_id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT 'append-only: a slug stays with its statement for ever';
