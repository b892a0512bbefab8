CREATE TABLE version_article (
  tenant_id BINARY(16) NOT NULL,
  statement_id BINARY(16) NOT NULL,
  number INT NOT NULL,
  language VARCHAR(35) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  title VARCHAR(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  description VARCHAR(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  html LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  plain_text LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  hash BINARY(32) NOT NULL COMMENT 'SHA-256 of html, UTF-8',
  PRIMARY KEY (tenant_id, statement_id, number, language),
  CONSTRAINT version_article_content FOREIGN KEY (tenant_id, statement_id, number) REFERENCES version_content (tenant_id, statement_id, number)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT 'append-only: a published version never changes';
