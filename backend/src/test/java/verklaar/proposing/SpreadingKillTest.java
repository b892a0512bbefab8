package verklaar.proposing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import verklaar.catalogue.LivingCatalogue;
import verklaar.catalogue.PresetPin;
import verklaar.infra.testing.TestDatabase;
import verklaar.outbox.OutboxFixture;
import verklaar.shared.DatabaseExtension;
import verklaar.shared.Json;
import verklaar.tenant.TenantId;

/** A node that is killed while it offers a change, and started again, against a real database. */
class SpreadingKillTest {

    @RegisterExtension
    static final DatabaseExtension database = new DatabaseExtension();

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    /** Seconds after which nobody waits for a node that is gone. */
    private static final int LATER = 600;

    @TempDir
    private Path log;

    private final LivingCatalogue catalogue = new LivingCatalogue();
    private final PresetPin pin = catalogue.pin(SpreadingProcess.SERVICE, SpreadingProcess.PRESET);
    private final Cause cause = Cause.of(SpreadingProcess.next(catalogue));

    @Test
    void offersTheChangeOnceToEachOfThemWhenItIsKilledTwice() throws IOException, InterruptedException, SQLException {
        var many = ManyFollowers.in(database, 10, 1_000, pin);
        database.doInTransaction(entities -> OutboxFixture.with(entities, java.time.Clock.systemUTC()).outbox()
                .add(TenantId.PLATFORM, Spreading.KIND, new String(Json.write(cause), StandardCharsets.UTF_8)));

        killWhenThereAreMoreThan(0, process(0));
        var afterTheFirst = count("*");
        killWhenThereAreMoreThan(afterTheFirst, process(LATER));
        var afterTheSecond = count("*");
        var last = process(2 * LATER);
        assertThat(last.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();

        assertThat(last.exitValue()).as(this::output).isZero();
        assertThat(afterTheFirst).isBetween(1L, afterTheSecond - 1);
        assertThat(afterTheSecond).isLessThan(many.followers());
        assertThat(count("*")).isEqualTo(many.followers());
        assertThat(count("DISTINCT tenant_id, statement_id, subject")).isEqualTo(many.followers());
    }

    private void killWhenThereAreMoreThan(long proposals, Process node) throws InterruptedException {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(5)).until(() -> count("*") > proposals || !node.isAlive());
        assertThat(node.isAlive()).as(this::output).isTrue();
        node.destroyForcibly().waitFor();
    }

    private String output() {
        try (var files = Files.list(log)) {
            return files.sorted().map(SpreadingKillTest::text).collect(Collectors.joining());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private long count(String what) {
        return database.inTransaction(entities -> ((Number) entities.createNativeQuery("SELECT COUNT(" + what + ") FROM proposal WHERE state = 'OPEN' "
                + "AND cause_entry = '" + cause.entry() + "'").getSingleResult()).longValue());
    }

    private Process process(int secondsAhead) throws IOException {
        var there = TestDatabase.get();
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-cp", System.getProperty("java.class.path")));
        for (var setting : List.of("url=" + there.url(), "owner.user=" + there.ownerUser(), "owner.password=" + there.ownerPassword(),
                "user=" + there.user(), "password=" + there.password())) {
            command.add("-Dverklaar.test.database." + setting);
        }
        command.addAll(List.of(SpreadingProcess.class.getName(), String.valueOf(secondsAhead)));
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.resolve(secondsAhead + ".log").toFile()).start();
    }
}
