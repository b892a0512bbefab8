package verklaar.infra.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import verklaar.infra.CannotStart;
import verklaar.infra.DatabaseAccounts;
import verklaar.infra.DatabaseServer;
import verklaar.infra.Folders;
import verklaar.infra.Ports;

/**
 * The database for tests: the one that the system properties {@code verklaar.test.database.url}, {@code .owner.user},
 * {@code .owner.password}, {@code .user} and {@code .password} name ({@code .deployed.url} for a deployed application, which gets a schema of
 * its own: other tests leave in theirs what it must not meet), else a MariaDB of our own, started at first use and ended with the Java process.
 *
 * @param url           to connect to, without user and password
 * @param ownerUser     runs migrations
 * @param ownerPassword of the owner
 * @param user          the application's, with fewer rights
 * @param password      of the application's user
 */
public record TestDatabase(String url, String ownerUser, String ownerPassword, String user, String password) {

    private static final String PASSWORD = "only-for-this-test-run";

    private static final class Holder {
        private static final TestDatabase DATABASE = named() ? ofProperties() : started();
    }

    /** The one database of this Java process. */
    public static TestDatabase get() {
        return Holder.DATABASE;
    }

    private static boolean named() {
        return System.getProperty("verklaar.test.database.url", "").startsWith("jdbc:");
    }

    private static TestDatabase ofProperties() {
        var url = Boolean.getBoolean("verklaar.test.deployed") ? "deployed.url" : "url";
        return new TestDatabase(property(url), property("owner.user"), property("owner.password"), property("user"), property("password"));
    }

    private static String property(String name) {
        var value = System.getProperty("verklaar.test.database." + name);
        if (value == null) {
            throw new CannotStart("Beside verklaar.test.database.url the tests need verklaar.test.database." + name + ".");
        }
        return value;
    }

    private static TestDatabase started() {
        try {
            var home = Files.createTempDirectory("verklaar-test-database");
            // durability is of no use to a test
            var server = DatabaseServer.start(Runtimes.folder(), home, Ports.free(), new DatabaseAccounts(PASSWORD, PASSWORD, PASSWORD),
                List.of("--innodb-flush-log-at-trx-commit=0", "--innodb-buffer-pool-size=64M"));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, home)));
            return new TestDatabase(server.url(), DatabaseAccounts.OWNER, PASSWORD, DatabaseAccounts.APPLICATION, PASSWORD);
        } catch (IOException e) {
            throw new CannotStart("No temporary folder for the tests' database: " + e.getMessage() + ".", e);
        }
    }

    private static void end(DatabaseServer server, Path home) {
        server.stop();
        try {
            Folders.delete(home);
        } catch (IOException e) {
            // left to the system, which empties its temporary folder
        }
    }
}
