CREATE TABLE catalogue_draft (
  tenant_id BINARY(16) NOT NULL COMMENT 'the platform',
  entry VARCHAR(100) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL COMMENT 'the path of its file',
  curator VARCHAR(300) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL COMMENT 'whose draft it is',
  content LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL COMMENT 'the file as the curator wants it',
  base CHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL COMMENT 'SHA-256 of the file it was made from',
  changed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (tenant_id, entry, curator),
  CONSTRAINT catalogue_draft_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
