package verklaar.infra;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The war on Payara Micro, on loopback. */
final class ApplicationServer {

    private static final Duration PATIENCE = Duration.ofSeconds(600);
    private static final Pattern REASON = Pattern.compile("SEVERE .*Verklaar does not start\\. (.*)");
    private static final Pattern FAILED = Pattern.compile("SEVERE .*(Exception while (?:deploying|loading|preparing)|Deployment of .* failed|[Dd]eployment failed).*");
    private static final String CAUSE = "Caused by: ";
    private static final Pattern NOTHING_DEPLOYED = Pattern.compile("Payara Micro .* ready in .*");

    private final ServerProcess process;
    private final int port;

    private ApplicationServer(ServerProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts it and returns when it says itself that it is ready.
     *
     * @param configuration the application's, by environment variable
     */
    static ApplicationServer start(Programs programs, Path home, int port, Map<String, String> configuration) {
        var run = home.resolve("run");
        ServerProcess.endLeftOver(run.resolve("application.pid"));
        var unpacked = home.resolve("payara");
        try {
            Folders.delete(unpacked);
        } catch (IOException e) {
            throw new CannotStart("The folder " + unpacked + " could not be emptied: " + e.getMessage() + ".", e);
        }
        var command = List.of(Programs.java(), "-Xms256m", "-Xmx1g", "-XX:+UseParallelGC", "-XX:+ExitOnOutOfMemoryError", "-Dfile.encoding=UTF-8",
            "-Djava.util.logging.SimpleFormatter.format=%1$tFT%1$tT.%1$tL %4$-7s %3$s: %5$s%6$s%n",
            "-jar", programs.payara().toString(), "--nohazelcast", "--rootdir", unpacked.toString(), "--port", String.valueOf(port),
            "--prebootcommandfile", programs.payaraCommands().toString(), "--logproperties", programs.payaraLogging().toString(),
            "--deploy", programs.war().toString(), "--contextroot", "/");
        var server = new ApplicationServer(ServerProcess.start("application", command, configuration, run, home.resolve("logs")), port);
        server.awaitReady();
        return server;
    }

    Path log() {
        return process.log();
    }

    boolean alive() {
        return process.alive();
    }

    void stop() {
        process.stop();
    }

    private void awaitReady() {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health/ready")).timeout(Duration.ofSeconds(10)).build();
        try {
            while (System.nanoTime() < deadline && process.alive() && failure().isEmpty()) {
                try {
                    var answer = client.send(request, BodyHandlers.ofString());
                    // a server without our application in it says that it is up too
                    if (answer.statusCode() == 200 && answer.body().contains("\"database\"")) {
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
        var why = failure().orElse("The application did not start.");
        process.stop();
        throw new CannotStart(why + "\n  More is in " + process.log() + ".");
    }

    /** What the application or its server said in the log. */
    private Optional<String> failure() {
        var lines = process.lastLines(2000);
        var reason = lines.stream().map(REASON::matcher).filter(Matcher::find).map(found -> found.group(1)).findFirst();
        var ready = lines.stream().anyMatch(line -> NOTHING_DEPLOYED.matcher(line).find());
        return reason.or(() -> ready ? lines.stream().filter(line -> FAILED.matcher(line).find()).reduce((first, last) -> last)
            .map(line -> "The application could not be deployed: " + lines.stream().filter(cause -> cause.startsWith(CAUSE)).reduce((first, last) -> last)
                .map(cause -> cause.substring(CAUSE.length())).orElse(line.replaceFirst("^\\S+ SEVERE\\s+", ""))) : Optional.empty());
    }
}
