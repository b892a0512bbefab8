CREATE TABLE proposal_wish (
  tenant_id BINARY(16) NOT NULL,
  accept_editorial BOOLEAN NOT NULL COMMENT 'whether changes of wording alone are taken over without asking',
  changed_at DATETIME(6) NOT NULL,
  changed_by VARCHAR(300) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  PRIMARY KEY (tenant_id),
  CONSTRAINT proposal_wish_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
