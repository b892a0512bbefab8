package verklaar.infra;

import java.util.List;

/**
 * Who may sign in to the embedded database. The owner runs the migrations and hands out rights; the application works with fewer:
 * it reads everything, and writes only where the migrations' owner lets it.
 */
public record DatabaseAccounts(String rootPassword, String ownerPassword, String applicationPassword) {

    /** The schema's name. */
    public static final String SCHEMA = "verklaar";
    /** Runs the migrations. */
    public static final String OWNER = "verklaar_owner";
    /** What the application signs in as. */
    public static final String APPLICATION = "verklaar_app";

    /** Refuses what would need escaping in SQL. */
    public DatabaseAccounts {
        for (var password : List.of(rootPassword, ownerPassword, applicationPassword)) {
            if (!password.matches("[A-Za-z0-9_-]{16,100}")) {
                throw new IllegalArgumentException("A generated password has 16 to 100 letters, digits, - and _");
            }
        }
    }

    /** Statements that bring any server into this state, run by it at every start before it accepts connections; one a line. */
    String statements() {
        return String.join("\n",
            "CREATE DATABASE IF NOT EXISTS " + SCHEMA + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;",
            "ALTER USER 'root'@'localhost' IDENTIFIED BY '" + rootPassword + "';",
            "CREATE USER IF NOT EXISTS '" + OWNER + "'@'%' IDENTIFIED BY '" + ownerPassword + "';",
            "ALTER USER '" + OWNER + "'@'%' IDENTIFIED BY '" + ownerPassword + "';",
            "GRANT ALL PRIVILEGES ON " + SCHEMA + ".* TO '" + OWNER + "'@'%' WITH GRANT OPTION;",
            "CREATE USER IF NOT EXISTS '" + APPLICATION + "'@'%' IDENTIFIED BY '" + applicationPassword + "';",
            "ALTER USER '" + APPLICATION + "'@'%' IDENTIFIED BY '" + applicationPassword + "';",
            "GRANT SELECT ON " + SCHEMA + ".* TO '" + APPLICATION + "'@'%';",
            "");
    }
}
