CREATE TABLE publication (
  tenant_id BINARY(16) NOT NULL,
  statement_id BINARY(16) NOT NULL,
  slug VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL COMMENT 'the one readers are led to; all it ever had are in the table slug',
  current_number INT NOT NULL COMMENT 'of the version that is live; 0 before the first',
  document_hash BINARY(32) NULL COMMENT 'SHA-256 of the live version''s canonical document',
  indexed BOOLEAN NOT NULL COMMENT 'whether search engines may list it',
  sequence BIGINT NOT NULL COMMENT 'of its last change, in the order of publication_clock',
  changed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (tenant_id, statement_id),
  KEY publication_by_sequence (sequence),
  CONSTRAINT publication_statement FOREIGN KEY (tenant_id, statement_id) REFERENCES statement (tenant_id, id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
