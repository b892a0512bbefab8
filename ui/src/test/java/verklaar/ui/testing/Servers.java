package verklaar.ui.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import verklaar.infra.Ports;
import verklaar.infra.testing.Runtimes;
import verklaar.infra.testing.TestDatabase;
import verklaar.infra.testing.TestKeycloak;

/**
 * Starts what the deployed application needs, once before all tests of a run, and tells arquillian.xml about it in system properties.
 * Only for the run that asks for it with {@code verklaar.test.deployed}: plain tests need no servers.
 */
public class Servers implements LauncherSessionListener {

    static final String ADDRESS = "verklaar.test.address";

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (Boolean.getBoolean("verklaar.test.deployed") && System.getProperty(ADDRESS) == null) {
            start();
        }
    }

    private static void start() {
        var port = Ports.free();
        var address = URI.create("http://localhost:" + port);
        var database = TestDatabase.get();
        var keycloak = TestKeycloak.startedFor(address);
        var programs = Runtimes.programs();
        System.setProperty("verklaar.test.payara", programs.payara().toString());
        System.setProperty("verklaar.test.options", String.join(" ", List.of("--nohazelcast", "--port", String.valueOf(port),
            "--prebootcommandfile", programs.payaraCommands().toString(), "--systemproperties", configuration(address, database, keycloak),
            "--logtofile", Path.of("target/payara.log").toAbsolutePath().toString())));
        System.setProperty(ADDRESS, address.toString());
    }

    /** In a file, not on the command line, where everybody on the machine could read it. */
    private static String configuration(URI address, TestDatabase database, TestKeycloak keycloak) {
        var properties = new Properties();
        properties.putAll(Map.of(
            "verklaar.public.url", address.toString(),
            "verklaar.database.url", database.url(),
            "verklaar.database.user", database.user(),
            "verklaar.database.password", database.password(),
            "verklaar.database.owner.user", database.ownerUser(),
            "verklaar.database.owner.password", database.ownerPassword(),
            "verklaar.oidc.issuer", keycloak.issuer().toString(),
            "verklaar.oidc.client.id", keycloak.clientId(),
            "verklaar.oidc.client.secret", keycloak.clientSecret(),
            "verklaar.demo", "true"));
        try {
            var file = Files.createTempFile("verklaar-test", ".properties");
            file.toFile().deleteOnExit();
            try (var out = Files.newOutputStream(file)) {
                properties.store(out, null);
            }
            return file.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
