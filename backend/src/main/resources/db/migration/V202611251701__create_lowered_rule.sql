CREATE TABLE lowered_rule (
  tenant_id BINARY(16) NOT NULL,
  rule VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  lowered_by VARCHAR(300) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  lowered_at DATETIME(6) NOT NULL,
  PRIMARY KEY (tenant_id, rule),
  CONSTRAINT lowered_rule_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT 'rules whose warnings a tenant takes as advice';
