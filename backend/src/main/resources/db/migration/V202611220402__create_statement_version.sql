CREATE TABLE statement_version (
  tenant_id BINARY(16) NOT NULL,
  statement_id BINARY(16) NOT NULL,
  number INT NOT NULL,
  published_at DATETIME(6) NOT NULL,
  published_by VARCHAR(300) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  effective_from DATE NOT NULL,
  source_locale VARCHAR(35) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  locales VARCHAR(800) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL COMMENT 'joined by commas',
  format_version INT NOT NULL,
  wording_edition INT NOT NULL,
  draft_version BIGINT NOT NULL COMMENT 'lock version of the draft it was made from',
  document_hash BINARY(32) NOT NULL COMMENT 'SHA-256 of the canonical document',
  PRIMARY KEY (tenant_id, statement_id, number),
  CONSTRAINT statement_version_publication FOREIGN KEY (tenant_id, statement_id) REFERENCES publication (tenant_id, statement_id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT 'append-only: a published version never changes';
