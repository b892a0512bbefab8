CREATE TABLE catalogue_load (
  tenant_id BINARY(16) NOT NULL COMMENT 'the platform',
  fingerprint CHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL COMMENT 'SHA-256 of all files, in hexadecimal digits',
  loaded_at DATETIME(6) NOT NULL,
  PRIMARY KEY (tenant_id, fingerprint),
  CONSTRAINT catalogue_load_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT 'append-only: which files have been loaded';
