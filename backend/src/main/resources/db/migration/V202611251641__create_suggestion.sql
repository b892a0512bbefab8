CREATE TABLE suggestion (
  tenant_id BINARY(16) NOT NULL,
  id BINARY(16) NOT NULL,
  service_key VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL COMMENT 'what it would correct; none for a new service',
  name VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL COMMENT 'the service, as the tenant calls it',
  words TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  made_at DATETIME(6) NOT NULL,
  state VARCHAR(10) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  answer TEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  answered_at DATETIME(6) NULL,
  heard BOOLEAN NOT NULL COMMENT 'whether the tenant has seen the answer',
  PRIMARY KEY (tenant_id, id),
  KEY suggestion_queue (state, made_at),
  CONSTRAINT suggestion_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
