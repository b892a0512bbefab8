package verklaar.infra;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A Keycloak of our own on loopback, with our realm in it. The distribution stays where the build unpacked it: a folder of links to
 * it, with a real folder {@code data}, makes an installation whose accounts survive a new version.
 */
public final class KeycloakServer {

    private static final Duration PATIENCE = Duration.ofSeconds(600);
    private static final List<String> LINKED = List.of("bin", "lib", "providers", "themes", "conf");
    private static final String BUILT = "verklaar-built";

    private final ServerProcess process;
    private final URI address;

    private KeycloakServer(ServerProcess process, URI address) {
        this.process = process;
        this.address = address;
    }

    /**
     * Starts it and returns when the realm answers.
     *
     * @param home      gets the folder keycloak, or keycloak-demo with the people of the demonstration in it, and run and logs
     * @param publicUrl of the application, where it may send people back to
     */
    public static KeycloakServer start(Programs programs, Path home, int port, URI publicUrl, String clientSecret, String adminPassword, boolean demo) {
        var run = home.resolve("run");
        ServerProcess.endLeftOver(run.resolve("keycloak.pid"));
        var distribution = programs.keycloak();
        build(distribution, home.resolve("logs"));
        var installation = home.resolve(demo ? "keycloak-demo" : "keycloak");
        var imported = installation.resolve("data/h2");
        var first = !Files.exists(imported);
        link(distribution, installation, programs, demo);
        var command = command(installation);
        command.addAll(List.of("start", "--optimized", "--http-enabled=true", "--http-host=127.0.0.1", "--http-port=" + port,
            "--hostname=http://localhost:" + port, "--cache=local", "--import-realm"));
        var secrets = Map.of("KC_BOOTSTRAP_ADMIN_USERNAME", "admin", "KC_BOOTSTRAP_ADMIN_PASSWORD", adminPassword,
            "VERKLAAR_OIDC_CLIENT_SECRET", clientSecret, "VERKLAAR_PUBLIC_URL", publicUrl.toString());
        var server = new KeycloakServer(ServerProcess.start("keycloak", command, secrets, run, home.resolve("logs")), URI.create("http://localhost:" + port));
        server.awaitReady();
        if (!first) {
            try {
                new KeycloakAdmin(server.address, adminPassword).update(publicUrl, clientSecret);
            } catch (CannotStart e) {
                server.stop();
                throw e;
            }
        }
        return server;
    }

    /** What the application trusts. */
    public URI issuer() {
        return address.resolve("/realms/verklaar");
    }

    /** Whether it still runs. */
    public boolean alive() {
        return process.alive();
    }

    /** Ends it cleanly. */
    public void stop() {
        process.stop();
    }

    /** Keycloak compiles its options into itself once; starts after that are quick. */
    private static void build(Path distribution, Path logs) {
        var built = distribution.resolve(BUILT);
        if (Files.exists(built)) {
            return;
        }
        try {
            Files.createDirectories(logs);
            try (var channel = FileChannel.open(distribution.resolveSibling("keycloak.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
                if (Files.exists(built) || !lock.isValid()) {
                    return;
                }
                var command = command(distribution);
                command.addAll(List.of("build", "--db=dev-file", "--health-enabled=false", "--metrics-enabled=false"));
                var log = logs.resolve("keycloak-build.log");
                var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
                try {
                    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
                        throw new CannotStart("Keycloak could not be prepared; " + log + " says why. Is the disk full?");
                    }
                } finally {
                    process.destroyForcibly();
                }
                Files.createFile(built);
            }
        } catch (IOException e) {
            throw new CannotStart("Keycloak could not be prepared: " + e.getMessage() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted.", e);
        }
    }

    private static void link(Path distribution, Path installation, Programs programs, boolean demo) {
        try {
            var imports = installation.resolve("data/import");
            Files.createDirectories(imports);
            for (var name : LINKED) {
                var link = installation.resolve(name);
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, distribution.resolve(name).toAbsolutePath());
            }
            Files.copy(programs.realm(), imports.resolve(programs.realm().getFileName()), StandardCopyOption.REPLACE_EXISTING);
            if (demo) {
                Files.copy(programs.people(), imports.resolve(programs.people().getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new CannotStart("Keycloak's folder " + installation + " could not be made: " + e.getMessage() + ".", e);
        }
    }

    private static List<String> command(Path installation) {
        return new ArrayList<>(List.of(Programs.java(), "-Xms64m", "-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError",
            "-Dkc.home.dir=" + installation, "-Djboss.server.config.dir=" + installation.resolve("conf"),
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-Dpicocli.disable.closures=true",
            "-Dquarkus-log-max-startup-records=10000", "-Dfile.encoding=UTF-8", "-Duser.language=en", "-Duser.country=US",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "--add-opens=java.base/java.util=ALL-UNNAMED", "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED", "--add-opens=java.base/java.lang=ALL-UNNAMED", "--enable-native-access=ALL-UNNAMED",
            "-cp", installation.resolve("lib/quarkus-run.jar").toString(), "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
    }

    private void awaitReady() {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        var request = HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration")).timeout(Duration.ofSeconds(5)).build();
        try {
            while (System.nanoTime() < deadline && process.alive()) {
                try {
                    if (client.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException e) {
                    // not yet
                }
                TimeUnit.MILLISECONDS.sleep(200);
            }
        } catch (InterruptedException e) {
            process.stop();
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted.", e);
        }
        var last = String.join("\n  ", process.lastLines(5));
        process.stop();
        throw new CannotStart("Keycloak did not start; " + process.log() + " ends with:\n  " + last);
    }
}
