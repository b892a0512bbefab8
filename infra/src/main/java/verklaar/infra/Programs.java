package verklaar.infra;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * What the build brings: the war, Payara Micro, Keycloak and the database server's files.
 *
 * @param root  the folder of the clone
 */
public record Programs(Path root) {

    /** Where the build puts servers. */
    public Path runtime() {
        return root.resolve("infra/target/runtime");
    }

    /** The application. */
    public Path war() {
        return present(root.resolve("ui/target/verklaar.war"));
    }

    /** The application server, one file. */
    public Path payara() {
        return present(runtime().resolve("payara-micro-" + version("payara") + ".jar"));
    }

    /** Keycloak's unpacked distribution. */
    public Path keycloak() {
        return present(runtime().resolve("keycloak-" + version("keycloak")));
    }

    /** Commands that Payara runs before it listens: loopback only, and no header that keeps statements from being embedded. */
    public Path payaraCommands() {
        return present(root.resolve("infra/payara/pre-boot.asadmin"));
    }

    /** How Payara logs. */
    public Path payaraLogging() {
        return present(root.resolve("infra/payara/logging.properties"));
    }

    /** The realm to import, without anybody in it. */
    public Path realm() {
        return present(root.resolve("infra/keycloak/verklaar-realm.json"));
    }

    /** The people of the demonstration. */
    public Path people() {
        return present(root.resolve("infra/keycloak/verklaar-users-0.json"));
    }

    /** The Java program that runs us. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static Path present(Path path) {
        if (!Files.exists(path)) {
            throw new CannotStart(path + " is missing; the build makes it (./mvnw -DskipTests package).");
        }
        return path;
    }

    private static String version(String program) {
        try (var stream = Programs.class.getResourceAsStream("versions.properties")) {
            var versions = new Properties();
            versions.load(stream);
            return versions.getProperty(program);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
