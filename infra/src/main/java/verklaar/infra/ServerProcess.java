package verklaar.infra;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A server as a child process that writes to its own log file and outlives neither us nor our next start: beside it lies a
 * file with its process number and start time, by which a later start finds what an earlier one could not end.
 */
final class ServerProcess {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static boolean closed;

    private final Process process;
    private final Path pidFile;
    private final Path log;

    private ServerProcess(Process process, Path pidFile, Path log) {
        this.process = process;
        this.pidFile = pidFile;
        this.log = log;
    }

    /**
     * Starts it. Ctrl-C reaches a terminal's whole group of processes: the child ignores it, so that we end the servers in our own order.
     *
     * @param name      of its log and process file
     * @param secrets   go into its environment, never onto its command line, where others on the machine could read them
     */
    static synchronized ServerProcess start(String name, List<String> command, Map<String, String> secrets, Path runFolder, Path logFolder) {
        var pidFile = runFolder.resolve(name + ".pid");
        var log = logFolder.resolve(name + ".log");
        endLeftOver(pidFile);
        if (closed) {
            throw new CannotStart("Interrupted.");
        }
        try {
            Files.createDirectories(runFolder);
            Files.createDirectories(logFolder);
            if (Files.exists(log)) {
                Files.move(log, logFolder.resolve(name + ".previous.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            var shielded = new ArrayList<>(List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh"));
            shielded.addAll(command);
            var builder = new ProcessBuilder(shielded).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
            builder.environment().keySet().removeIf(key -> key.startsWith("VERKLAAR_"));
            builder.environment().putAll(secrets);
            var process = builder.start();
            Files.writeString(pidFile, process.pid() + " " + startOf(process.toHandle()).map(Instant::toString).orElse("-") + "\n");
            return new ServerProcess(process, pidFile, log);
        } catch (IOException e) {
            throw new CannotStart("Could not start the " + name + ": " + e.getMessage() + ".", e);
        }
    }

    /** From now on nothing starts any more: whoever ends all servers calls this first. */
    static synchronized void close() {
        closed = true;
    }

    /** Whether all servers are being ended, so that it is no news that one has. */
    static synchronized boolean closing() {
        return closed;
    }

    /** Ends what an earlier start left behind under this process file, if it still runs and is really that process. */
    static boolean endLeftOver(Path pidFile) {
        if (!Files.exists(pidFile)) {
            return false;
        }
        try {
            var words = Files.readString(pidFile).trim().split(" ");
            var found = words.length == 2 && words[0].matches("\\d{1,18}")
                ? ProcessHandle.of(Long.parseLong(words[0])).filter(handle -> startOf(handle).map(Instant::toString).orElse("-").equals(words[1]))
                : Optional.<ProcessHandle>empty();
            found.ifPresent(handle -> end(handle, PATIENCE));
            Files.deleteIfExists(pidFile);
            return found.isPresent();
        } catch (IOException e) {
            throw new CannotStart("Could not read " + pidFile + ": " + e.getMessage() + ".", e);
        }
    }

    /** Asks it to end, waits, and insists if need be. */
    void stop() {
        end(process.toHandle(), PATIENCE);
        try {
            process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            // a stale process file is harmless: the next start compares the start time
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until it ends by itself. */
    void awaitEnd() {
        process.onExit().join();
    }

    boolean alive() {
        return process.isAlive();
    }

    Path log() {
        return log;
    }

    /** The end of its log, for a person who asks why it is gone. */
    List<String> lastLines(int count) {
        try {
            var lines = Files.readAllLines(log, StandardCharsets.ISO_8859_1);
            return lines.subList(Math.max(0, lines.size() - count), lines.size());
        } catch (IOException e) {
            return List.of("(" + log + " cannot be read)");
        }
    }

    private static Optional<Instant> startOf(ProcessHandle handle) {
        return handle.info().startInstant();
    }

    private static void end(ProcessHandle handle, Duration patience) {
        handle.destroy();
        try {
            handle.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            handle.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            handle.destroyForcibly();
        }
    }
}
