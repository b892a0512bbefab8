package verklaar.infra;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** What {@code ./start} runs after the build: starts everything, watches it, and ends everything. */
public final class Launcher {

    private static final List<String> SERVERS = List.of("application", "keycloak", "database");
    private static final long MEGABYTE = 1 << 20;
    private static final long NEEDED = 700 * MEGABYTE;

    private final Settings settings;
    private final Programs programs;
    private final Progress progress;

    private Launcher(Settings settings, Programs programs, Progress progress) {
        this.settings = settings;
        this.programs = programs;
        this.progress = progress;
    }

    /** Runs until it is told to end; takes the clone's folder and the second since 1970 at which the person asked. */
    public static void main(String[] arguments) {
        var clone = Path.of(arguments[0]).toAbsolutePath();
        var progress = new Progress(System.out, Instant.ofEpochSecond(Long.parseLong(arguments[1])));
        try {
            new Launcher(Settings.of(System.getenv(), clone), new Programs(clone), progress).run();
        } catch (CannotStart e) {
            if (!ServerProcess.closing()) {
                progress.print("\nVerklaar stops: " + e.getMessage());
            }
            System.exit(1);
        } catch (IOException e) {
            progress.print("\nVerklaar stops: " + e.getMessage() + ". Is the disk full, or the folder not yours?");
            System.exit(1);
        } catch (InterruptedException e) {
            System.exit(1);
        }
    }

    private void run() throws IOException, InterruptedException {
        var runFolder = settings.data().resolve("run");
        Files.createDirectories(runFolder);
        try (var channel = FileChannel.open(runFolder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            alone(channel, runFolder);
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
            recover(runFolder);
            check();
            var servers = start();
            ready();
            watch(servers);
        }
    }

    private void alone(FileChannel channel, Path runFolder) throws IOException {
        try {
            if (channel.tryLock() == null) {
                throw new CannotStart("It already runs with the data in " + settings.data() + ".");
            }
        } catch (OverlappingFileLockException e) {
            throw new CannotStart("It already runs with the data in " + settings.data() + ".", e);
        }
        Files.writeString(runFolder.resolve("launcher.pid"), ProcessHandle.current().pid() + "\n");
    }

    /** After a start that was killed its servers still run, perhaps on the ports we want. */
    private void recover(Path runFolder) {
        for (var name : SERVERS) {
            if (ServerProcess.endLeftOver(runFolder.resolve(name + ".pid"))) {
                progress.say("Ended the " + name + " that an earlier start had left running");
            }
        }
    }

    private void check() throws IOException {
        var usable = Files.getFileStore(settings.data()).getUsableSpace();
        if (usable < NEEDED) {
            throw new CannotStart("Only " + usable / MEGABYTE + " MB are free for " + settings.data() + "; it takes " + NEEDED / MEGABYTE + ".");
        }
        free(settings.httpPort(), "VERKLAAR_HTTP_PORT");
        if (settings.database().isEmpty()) {
            free(settings.databasePort(), "VERKLAAR_DATABASE_PORT");
        }
        if (settings.issuer().isEmpty()) {
            // kept only when it can be had, or the advice to take another could not be followed
            free(settings.keycloakPort(), "VERKLAAR_KEYCLOAK_PORT");
            AccountsPort.keep(settings.data(), settings.keycloakPort());
        }
    }

    private static void free(int port, String key) {
        if (!Ports.isFree(port)) {
            throw new CannotStart("Port " + port + " is taken by another program. End that, or set " + key + " to another port.");
        }
    }

    /** Keycloak beside database and application: nobody needs it before the first sign-in. */
    private Servers start() {
        var secrets = Secrets.in(settings.data().resolve("secrets.properties"));
        var keycloak = CompletableFuture.supplyAsync(() -> settings.issuer().isPresent() ? Optional.<KeycloakServer>empty() : Optional.of(keycloak(secrets)));
        var rest = CompletableFuture.supplyAsync(() -> {
            var database = settings.database().isPresent() ? Optional.<DatabaseServer>empty() : Optional.of(database(secrets));
            return new Servers(database, Optional.empty(), application(secrets, database));
        });
        try {
            // whichever fails first ends the waiting, and with that the other
            CompletableFuture.anyOf(CompletableFuture.allOf(keycloak, rest), failing(keycloak), failing(rest)).join();
            var servers = rest.join();
            return new Servers(servers.database(), keycloak.join(), servers.application());
        } catch (CompletionException e) {
            throw e.getCause() instanceof CannotStart reason ? reason : new CannotStart(String.valueOf(e.getCause()), e);
        }
    }

    private static CompletableFuture<Object> failing(CompletableFuture<?> future) {
        var failing = new CompletableFuture<Object>();
        future.whenComplete((result, failure) -> {
            if (failure != null) {
                failing.completeExceptionally(failure);
            }
        });
        return failing;
    }

    private DatabaseServer database(Secrets secrets) {
        progress.say("Starting the database on port " + settings.databasePort());
        var server = DatabaseServer.start(programs.runtime(), settings.data(), settings.databasePort(), secrets.database(), List.of());
        progress.say("The database is ready");
        return server;
    }

    private KeycloakServer keycloak(Secrets secrets) {
        progress.say("Starting Keycloak on port " + settings.keycloakPort());
        var server = KeycloakServer.start(programs, settings.data(), settings.keycloakPort(), settings.publicUrl(),
            secrets.client(), secrets.admin(), settings.demo());
        progress.say("Keycloak is ready");
        return server;
    }

    private ApplicationServer application(Secrets secrets, Optional<DatabaseServer> database) {
        progress.say("Starting the application on port " + settings.httpPort());
        var configuration = new LinkedHashMap<>(database.map(server -> Map.of(
            "VERKLAAR_DEMO", String.valueOf(settings.demo()),
            "VERKLAAR_DATABASE_URL", server.url(),
            "VERKLAAR_DATABASE_USER", DatabaseAccounts.APPLICATION, "VERKLAAR_DATABASE_PASSWORD", secrets.database().applicationPassword(),
            "VERKLAAR_DATABASE_OWNER_USER", DatabaseAccounts.OWNER, "VERKLAAR_DATABASE_OWNER_PASSWORD", secrets.database().ownerPassword()))
            .or(settings::database).orElseThrow());
        configuration.put("VERKLAAR_PUBLIC_URL", settings.publicUrl().toString());
        configuration.put("VERKLAAR_PROJECTIONS_REBUILD", String.valueOf(settings.rebuild()));
        configuration.putAll(settings.issuer().orElseGet(() -> Map.of(
            "VERKLAAR_OIDC_ISSUER", "http://localhost:" + settings.keycloakPort() + "/realms/verklaar",
            "VERKLAAR_OIDC_CLIENT_ID", "verklaar", "VERKLAAR_OIDC_CLIENT_SECRET", secrets.client())));
        var server = ApplicationServer.start(programs, settings.data(), settings.httpPort(), configuration);
        progress.say("The application is ready");
        return server;
    }

    private void ready() {
        progress.print("\nVerklaar runs at " + settings.publicUrl() + " (ready after " + progress.seconds() + " s)");
        if (settings.demo()) {
            progress.print("\n  Sign in as   with password           and be");
            for (var person : DemoPeople.ALL) {
                progress.print("  %-12s %-23s %s".formatted(person.name(), person.password(), person.who()));
            }
        }
        progress.print("\n  Data and logs are in " + settings.data() + ". Ctrl-C ends everything.\n");
    }

    private void watch(Servers servers) throws InterruptedException {
        var log = new LogTail(servers.application().log());
        while (true) {
            servers.dead().ifPresent(name -> {
                throw new CannotStart("the " + name + " ended by itself; " + settings.data().resolve("logs/" + name + ".log") + " may say why.");
            });
            log.news().forEach(progress::print);
            TimeUnit.SECONDS.sleep(1);
        }
    }

    /** The application first, so that nothing it still does fails for want of the others. */
    private void stop() {
        ServerProcess.close();
        var runFolder = settings.data().resolve("run");
        for (var name : SERVERS) {
            if (ServerProcess.endLeftOver(runFolder.resolve(name + ".pid"))) {
                progress.say("The " + name + " has ended");
            }
        }
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroy);
    }

    private record Servers(Optional<DatabaseServer> database, Optional<KeycloakServer> keycloak, ApplicationServer application) {

        Optional<String> dead() {
            if (!application.alive()) {
                return Optional.of("application");
            }
            if (!keycloak.map(KeycloakServer::alive).orElse(true)) {
                return Optional.of("keycloak");
            }
            return database.map(DatabaseServer::alive).orElse(true) ? Optional.empty() : Optional.of("database");
        }
    }
}
