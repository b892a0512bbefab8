CREATE TABLE wording_edition (
  tenant_id BINARY(16) NOT NULL COMMENT 'the platform',
  number INT NOT NULL,
  content LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  sha256 BINARY(32) NOT NULL COMMENT 'of the content in UTF-8',
  published_at DATETIME(6) NOT NULL,
  PRIMARY KEY (tenant_id, number),
  CONSTRAINT wording_edition_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT 'append-only: terms, clauses and authorities as a whole';
