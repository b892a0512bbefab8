CREATE TABLE statement_organisation (
  tenant_id BINARY(16) NOT NULL,
  statement_id BINARY(16) NOT NULL,
  organisation_id BINARY(16) NOT NULL,
  PRIMARY KEY (tenant_id, statement_id, organisation_id),
  KEY statement_organisation_organisation (tenant_id, organisation_id),
  CONSTRAINT statement_organisation_statement FOREIGN KEY (tenant_id, statement_id) REFERENCES statement (tenant_id, id),
  CONSTRAINT statement_organisation_organisation FOREIGN KEY (tenant_id, organisation_id) REFERENCES organisation (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
