package verklaar.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema to the state this version of the product needs, as the schema's owner, and then lets the application's
 * user write where it may: a table whose comment in the DDL begins with {@code append-only} gets no updates and no deletions.
 */
public final class Migrations {

    private static final int SECONDS_FOR_THE_LOCK = 300;

    private final DatabaseConnection owner;
    private final DatabaseConnection application;

    /** Both may be the same user; then there is nothing to grant. */
    public Migrations(DatabaseConnection owner, DatabaseConnection application) {
        this.owner = owner;
        this.application = application;
    }

    /**
     * Runs what has not run yet, one node at a time.
     *
     * @return how many migrations ran
     */
    public int run() throws SQLException {
        var done = Flyway.configure(Migrations.class.getClassLoader())
            .dataSource(owner.source())
            .locations("classpath:db/migration")
            .validateMigrationNaming(true)
            // a version is the time of writing, and what was written first may be merged second
            .outOfOrder(true)
            .lockRetryCount(SECONDS_FOR_THE_LOCK)
            .cleanDisabled(true)
            .load()
            .migrate()
            .migrationsExecuted;
        if (!owner.user().equals(application.user())) {
            grant();
        }
        return done;
    }

    private void grant() throws SQLException {
        var account = application();
        try (var connection = owner.source().getConnection(); var statement = connection.createStatement()) {
            for (var table : tables(connection)) {
                statement.execute("GRANT " + table.rights() + " ON `" + table.name() + "` TO " + account);
            }
        }
    }

    /** The application's user as the server knows it, with the host it may come from. */
    private String application() throws SQLException {
        try (var connection = application.source().getConnection();
            var statement = connection.createStatement();
            var row = statement.executeQuery("SELECT CURRENT_USER()")) {
            row.next();
            var user = row.getString(1);
            var at = user.lastIndexOf('@');
            return quoted(user.substring(0, at)) + "@" + quoted(user.substring(at + 1));
        }
    }

    private static String quoted(String name) {
        return "'" + name.replace("'", "''") + "'";
    }

    private static List<Table> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<Table>();
        try (var statement = connection.createStatement();
            var rows = statement.executeQuery("SELECT table_name, table_comment FROM information_schema.tables "
                + "WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' AND table_name <> 'flyway_schema_history'")) {
            while (rows.next()) {
                tables.add(new Table(rows.getString(1), rows.getString(2)));
            }
        }
        return tables;
    }

    private record Table(String name, String comment) {

        String rights() {
            return comment.startsWith("append-only") ? "SELECT, INSERT" : "SELECT, INSERT, UPDATE, DELETE";
        }
    }
}
