package verklaar.infra;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A database server of our own, on loopback only, with its data in a folder that survives. */
public final class DatabaseServer {

    private static final Duration PATIENCE = Duration.ofSeconds(300);

    private final ServerProcess process;
    private final int port;

    private DatabaseServer(ServerProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts it and returns when it accepts connections.
     *
     * @param programs where unpacked program files stay between starts
     * @param home     gets the folders data, run and logs
     * @param options  further options of the server
     */
    public static DatabaseServer start(Path programs, Path home, int port, DatabaseAccounts accounts, List<String> options) {
        var data = home.resolve("database");
        var run = home.resolve("run");
        var logs = home.resolve("logs");
        ServerProcess.endLeftOver(run.resolve("database.pid"));
        var found = DatabasePrograms.in(programs);
        install(found, data, logs);
        var server = new DatabaseServer(
            ServerProcess.start("database", command(found, data, port, initFile(run, accounts), options), Map.of(), run, logs), port);
        server.awaitReady();
        return server;
    }

    /** Where to connect, without user and password. */
    public String url() {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + DatabaseAccounts.SCHEMA;
    }

    /** Whether it still runs. */
    public boolean alive() {
        return process.alive();
    }

    /** Ends it cleanly. */
    public void stop() {
        process.stop();
    }

    private static void install(DatabasePrograms programs, Path data, Path logs) {
        if (Files.exists(data.resolve("mysql")) && Files.exists(data.resolve("complete"))) {
            return;
        }
        try {
            Folders.delete(data);
            Files.createDirectories(programs.mysql() ? data.getParent() : data);
            Files.createDirectories(logs);
            var command = new ArrayList<String>();
            if (programs.installer().isPresent()) {
                command.addAll(List.of(programs.installer().get().toString(), "--no-defaults", "--basedir=" + programs.base(),
                    "--datadir=" + data, "--auth-root-authentication-method=normal", "--skip-test-db", "--skip-name-resolve"));
            } else {
                command.addAll(List.of(programs.server().toString(), "--no-defaults", "--initialize-insecure", "--datadir=" + data));
            }
            asRoot(command);
            var log = logs.resolve("database-install.log");
            var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new CannotStart("The database's data folder could not be made; " + log + " says why. Is the disk full?");
            }
            Files.createFile(data.resolve("complete"));
        } catch (IOException e) {
            throw new CannotStart("The database's data folder could not be made: " + e.getMessage() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted.", e);
        }
    }

    private static Path initFile(Path run, DatabaseAccounts accounts) {
        try {
            var file = run.resolve("database-init.sql");
            Files.createDirectories(run);
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            return Files.writeString(file, accounts.statements());
        } catch (IOException e) {
            throw new CannotStart("Could not write into " + run + ": " + e.getMessage() + ".", e);
        }
    }

    private static List<String> command(DatabasePrograms programs, Path data, int port, Path initFile, List<String> options) {
        var command = new ArrayList<>(List.of(programs.server().toString(), "--no-defaults", "--basedir=" + programs.base(), "--datadir=" + data,
            "--bind-address=127.0.0.1", "--port=" + port, "--socket=database.sock", "--pid-file=database.pid", "--init-file=" + initFile,
            "--character-set-server=utf8mb4", "--collation-server=utf8mb4_unicode_520_ci", "--default-time-zone=+00:00",
            "--skip-name-resolve", "--max-allowed-packet=64M"));
        if (programs.mysql()) {
            command.add("--mysqlx=OFF");
        }
        asRoot(command);
        command.addAll(options);
        return command;
    }

    private static void asRoot(List<String> command) {
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
    }

    /** A server greets whoever connects as soon as it is ready, not before. */
    private void awaitReady() {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline && process.alive()) {
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
                socket.setSoTimeout(1000);
                if (socket.getInputStream().read() >= 0) {
                    return;
                }
            } catch (IOException e) {
                pause();
            }
        }
        var last = String.join("\n  ", process.lastLines(5));
        process.stop();
        throw new CannotStart("The database did not start; " + process.log() + " ends with:\n  " + last);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted.", e);
        }
    }
}
