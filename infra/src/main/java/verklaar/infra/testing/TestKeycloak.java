package verklaar.infra.testing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import verklaar.infra.CannotStart;
import verklaar.infra.Folders;
import verklaar.infra.KeycloakServer;
import verklaar.infra.Ports;

/**
 * A Keycloak for tests, with our realm and the people of the demonstration, ended with the Java process.
 *
 * @param issuer       what the application trusts
 * @param clientId     what it knows the application as
 * @param clientSecret what proves the application
 */
public record TestKeycloak(URI issuer, String clientId, String clientSecret) {

    private static final String SECRET = "only-for-this-test-run";

    /** Starts one for an application at this address; the build must have packaged infra before. */
    public static TestKeycloak startedFor(URI publicUrl) {
        try {
            var home = Files.createTempDirectory("verklaar-test-keycloak");
            var server = KeycloakServer.start(Runtimes.programs(), home, Ports.free(), publicUrl, SECRET, SECRET, true);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, home)));
            return new TestKeycloak(server.issuer(), "verklaar", SECRET);
        } catch (IOException e) {
            throw new CannotStart("No temporary folder for the tests' Keycloak: " + e.getMessage() + ".", e);
        }
    }

    private static void end(KeycloakServer server, Path home) {
        server.stop();
        try {
            Folders.delete(home);
        } catch (IOException e) {
            // left to the system, which empties its temporary folder
        }
    }
}
