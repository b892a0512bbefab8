CREATE TABLE sharing_provider_pin (
  tenant_id BINARY(16) NOT NULL,
  statement_id BINARY(16) NOT NULL,
  sharing_key VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  provider_key VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  owner VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  provider_version INT NOT NULL,
  PRIMARY KEY (tenant_id, statement_id, sharing_key, provider_key),
  KEY sharing_provider_pin_of_provider (owner, provider_key, provider_version),
  CONSTRAINT sharing_provider_pin_statement FOREIGN KEY (tenant_id, statement_id) REFERENCES statement (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
