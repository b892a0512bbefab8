CREATE TABLE preset_version (
  tenant_id BINARY(16) NOT NULL COMMENT 'the platform for what all tenants share',
  service_key VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  preset_key VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  version INT NOT NULL,
  service_version INT NOT NULL COMMENT 'the service as it was when this was published',
  position INT NOT NULL COMMENT 'among the presets of the service',
  content LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  sha256 BINARY(32) NOT NULL COMMENT 'of the content in UTF-8',
  published_at DATETIME(6) NOT NULL,
  PRIMARY KEY (tenant_id, service_key, preset_key, version),
  CONSTRAINT preset_version_service FOREIGN KEY (tenant_id, service_key, service_version)
    REFERENCES service_version (tenant_id, service_key, version)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT 'append-only: what a preset said';
