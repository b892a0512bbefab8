CREATE TABLE outbox_entry (
  tenant_id BINARY(16) NOT NULL COMMENT 'whose doing it is; the platform for what all tenants share',
  id BINARY(16) NOT NULL,
  kind VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  payload VARCHAR(2000) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  progress VARCHAR(500) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL COMMENT 'where the last step ended; null before the first',
  created_at DATETIME(6) NOT NULL,
  due_at DATETIME(6) NOT NULL COMMENT 'when it may be taken; whoever takes it moves this to the end of his lease',
  holder BINARY(16) NULL COMMENT 'who took it last',
  attempts INT NOT NULL COMMENT 'since the last step that succeeded',
  PRIMARY KEY (tenant_id, id),
  KEY outbox_entry_by_due (due_at),
  CONSTRAINT outbox_entry_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin COMMENT 'work that follows from something, written with its cause; gone when done';
