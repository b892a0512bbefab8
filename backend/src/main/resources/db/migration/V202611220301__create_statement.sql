CREATE TABLE statement (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  name VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
  document LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  title VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NULL COMMENT 'projection: in the source language',
  source_locale VARCHAR(35) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL COMMENT 'projection',
  wording_edition INT NOT NULL COMMENT 'projection',
  sharings INT NOT NULL COMMENT 'projection: how many',
  created_at DATETIME(6) NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  changed_by VARCHAR(300) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  lock_version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, id),
  KEY statement_by_name (tenant_id, name, id),
  CONSTRAINT statement_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
