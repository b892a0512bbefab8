CREATE TABLE organisation (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  document LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  created_at DATETIME(6) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  changed_by VARCHAR(300) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  lock_version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  CONSTRAINT organisation_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
