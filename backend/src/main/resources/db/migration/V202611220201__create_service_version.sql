CREATE TABLE service_version (
  tenant_id BINARY(16) NOT NULL COMMENT 'the platform for what all tenants share',
  service_key VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  version INT NOT NULL,
  content LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  sha256 BINARY(32) NOT NULL COMMENT 'of the content in UTF-8',
  published_at DATETIME(6) NOT NULL,
  PRIMARY KEY (tenant_id, service_key, version),
  CONSTRAINT service_version_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT 'append-only: what a service was known for, without its presets';
