CREATE TABLE publication_clock (
  id INT NOT NULL,
  value BIGINT NOT NULL COMMENT 'rises with every change that readers can see; every node asks for it',
  PRIMARY KEY (id)
) ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
