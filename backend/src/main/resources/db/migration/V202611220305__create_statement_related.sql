CREATE TABLE statement_related (
  tenant_id BINARY(16) NOT NULL,
  statement_id BINARY(16) NOT NULL,
  related_id BINARY(16) NOT NULL,
  PRIMARY KEY (tenant_id, statement_id, related_id),
  KEY statement_related_related (tenant_id, related_id),
  CONSTRAINT statement_related_statement FOREIGN KEY (tenant_id, statement_id) REFERENCES statement (tenant_id, id),
  CONSTRAINT statement_related_related FOREIGN KEY (tenant_id, related_id) REFERENCES statement (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
