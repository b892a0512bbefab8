CREATE TABLE membership (
  tenant_id BINARY(16) NOT NULL,
  issuer VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  subject VARCHAR(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  role VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  label VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NULL,
  since DATETIME(6) NOT NULL,
  lock_version BIGINT NOT NULL,
  PRIMARY KEY (tenant_id, issuer, subject),
  KEY membership_of_person (subject, issuer),
  CONSTRAINT membership_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
