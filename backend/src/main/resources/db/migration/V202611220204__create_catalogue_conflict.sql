CREATE TABLE catalogue_conflict (
  tenant_id BINARY(16) NOT NULL COMMENT 'the platform',
  id BINARY(16) NOT NULL,
  entry VARCHAR(250) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  head INT NOT NULL COMMENT 'the newest version when the file was read; 0 for none',
  version INT NOT NULL COMMENT 'what the file calls itself',
  content LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  sha256 BINARY(32) NOT NULL COMMENT 'of the content in UTF-8',
  seen_at DATETIME(6) NOT NULL,
  PRIMARY KEY (tenant_id, id),
  UNIQUE KEY catalogue_conflict_content (tenant_id, entry, sha256),
  CONSTRAINT catalogue_conflict_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
