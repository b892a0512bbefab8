CREATE TABLE agency_grant (
  tenant_id BINARY(16) NOT NULL COMMENT 'the client, who gives and withdraws it',
  agency_id BINARY(16) NOT NULL,
  role VARCHAR(20) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  since DATETIME(6) NOT NULL,
  PRIMARY KEY (tenant_id, agency_id),
  KEY agency_grant_agency (agency_id),
  CONSTRAINT agency_grant_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
  CONSTRAINT agency_grant_agency FOREIGN KEY (agency_id) REFERENCES tenant (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
