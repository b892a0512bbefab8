CREATE TABLE sharing_pin (
  tenant_id BINARY(16) NOT NULL,
  statement_id BINARY(16) NOT NULL,
  sharing_key VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  owner VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  service_key VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  preset_key VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  preset_version INT NOT NULL,
  PRIMARY KEY (tenant_id, statement_id, sharing_key),
  KEY sharing_pin_of_preset (owner, service_key, preset_key, preset_version),
  CONSTRAINT sharing_pin_statement FOREIGN KEY (tenant_id, statement_id) REFERENCES statement (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
