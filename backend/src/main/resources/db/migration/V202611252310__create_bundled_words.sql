CREATE TABLE bundled_words (
  tenant_id BINARY(16) NOT NULL COMMENT 'the platform',
  number INT NOT NULL,
  content LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  sha256 BINARY(32) NOT NULL COMMENT 'of the content in UTF-8',
  published_at DATETIME(6) NOT NULL COMMENT 'when the files were read',
  PRIMARY KEY (tenant_id, number),
  CONSTRAINT bundled_words_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT 'append-only: what the files of the product said, each time that was new';
