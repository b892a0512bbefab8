#!/bin/sh
# Starts a real MySQL 9 for tests, on a random port of loopback, refusing connections without TLS, until its standard input ends.
# Prints Maven's options for the tests on its standard output, and everything else on its standard error.
#
# The server is Debian unstable's, in a folder of its own below infra/target; that takes root and debootstrap once, about
# 560 MB and a minute or two.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
root=$here/target/mysql

fail() { printf 'The tests on MySQL cannot run: %s\n' "$1" >&2; exit 1; }

[ "$(id -u)" = 0 ] || fail "preparing and running the server in a folder of its own takes root."
if [ ! -f "$root/complete" ]; then
    command -v debootstrap >/dev/null || [ -x /usr/sbin/debootstrap ] || fail "debootstrap is missing (Debian: apt-get install debootstrap)."
    rm -rf "$root"
    mkdir -p "$root"
    printf 'Fetching MySQL 9 from Debian unstable (a minute or two, 560 MB)\n' >&2
    PATH=$PATH:/usr/sbin:/sbin debootstrap --variant=minbase --include=mysql-server-core sid "$root" >"$here/target/mysql-fetch.log" 2>&1 ||
        fail "debootstrap failed; $here/target/mysql-fetch.log ends with: $(tail -n 2 "$here/target/mysql-fetch.log")"
    touch "$root/complete"
fi

data=/verklaar-data
password=only-for-this-test-run
rm -rf "$root$data"
# creates the folder, and in it the certificates for TLS
chroot "$root" /usr/sbin/mysqld --no-defaults --initialize-insecure --user=root --secure-file-priv= --datadir=$data 2>"$here/target/mysql.log" ||
    fail "its data folder could not be made; $here/target/mysql.log ends with: $(tail -n 2 "$here/target/mysql.log")"

{
    printf "CREATE USER 'verklaar_owner'@'%%' IDENTIFIED BY '%s' REQUIRE SSL;\n" $password
    printf "CREATE USER 'verklaar_app'@'%%' IDENTIFIED BY '%s' REQUIRE SSL;\n" $password
    # one for the tests of persistence, one for the deployed application
    for schema in verklaar deployed; do
        printf 'CREATE DATABASE %s CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;\n' $schema
        printf "GRANT ALL PRIVILEGES ON %s.* TO 'verklaar_owner'@'%%' WITH GRANT OPTION;\n" $schema
        printf "GRANT SELECT ON %s.* TO 'verklaar_app'@'%%';\n" $schema
    done
    printf "ALTER USER 'root'@'localhost' IDENTIFIED BY '%s';\n" $password
} >"$root/init.sql"

# a port that nobody listens on
port=
while [ -z "$port" ]; do
    port=$(awk 'BEGIN { srand(); print 20000 + int(rand() * 20000) }')
    if command -v ss >/dev/null && ss -ltn | grep -q ":$port "; then port=; sleep 1; fi
done

chroot "$root" /usr/sbin/mysqld --no-defaults --user=root --secure-file-priv= --datadir=$data --port="$port" --bind-address=127.0.0.1 \
    --mysqlx=OFF --socket=$data/mysql.sock --pid-file=$data/mysql.pid --init-file=/init.sql --require-secure-transport=ON \
    --character-set-server=utf8mb4 --collation-server=utf8mb4_unicode_520_ci --default-time-zone=+00:00 --max-allowed-packet=64M \
    --innodb-flush-log-at-trx-commit=0 </dev/null >>"$here/target/mysql.log" 2>&1 &
server=$!
trap 'kill $server 2>/dev/null; wait $server 2>/dev/null; rm -rf "$root$data"' EXIT
trap 'exit 130' INT TERM HUP

waited=0
until grep -q "ready for connections.*port: $port" "$here/target/mysql.log"; do
    kill -0 $server 2>/dev/null || fail "the server ended; $here/target/mysql.log ends with: $(tail -n 2 "$here/target/mysql.log")"
    waited=$((waited + 1))
    [ $waited -lt 120 ] || fail "the server is not ready after two minutes; see $here/target/mysql.log"
    sleep 1
done

printf 'MySQL %s is ready on port %s\n' "$(chroot "$root" /usr/sbin/mysqld --version | sed 's/.*Ver \([0-9.]*\).*/\1/')" "$port" >&2
for option in "url=jdbc:mysql://127.0.0.1:$port/verklaar?sslMode=REQUIRED" \
    "deployed.url=jdbc:mysql://127.0.0.1:$port/deployed?sslMode=REQUIRED" "owner.user=verklaar_owner" "owner.password=$password" \
    "user=verklaar_app" "password=$password"; do
    printf -- '-Dverklaar.test.database.%s\n' "$option"
done
printf 'ready\n'

# ends with whoever started us
cat >/dev/null
