#!/bin/sh
# Run once by the MySQL container on an empty data folder: two users for the application, one for Keycloak. See infra/README.md.
mysql --user=root --password="$MYSQL_ROOT_PASSWORD" <<SQL
CREATE DATABASE verklaar CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
CREATE USER 'verklaar_owner'@'%' IDENTIFIED BY '$DATABASE_OWNER_PASSWORD' REQUIRE SSL;
GRANT ALL PRIVILEGES ON verklaar.* TO 'verklaar_owner'@'%' WITH GRANT OPTION;
CREATE USER 'verklaar_app'@'%' IDENTIFIED BY '$DATABASE_PASSWORD' REQUIRE SSL;
GRANT SELECT ON verklaar.* TO 'verklaar_app'@'%';
CREATE DATABASE keycloak CHARACTER SET utf8mb4;
CREATE USER 'keycloak'@'%' IDENTIFIED BY '$KEYCLOAK_DATABASE_PASSWORD' REQUIRE SSL;
GRANT ALL PRIVILEGES ON keycloak.* TO 'keycloak'@'%';
SQL
