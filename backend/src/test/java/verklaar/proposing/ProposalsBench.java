package verklaar.proposing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import verklaar.catalogue.LivingCatalogue;
import verklaar.catalogue.PresetPin;
import verklaar.privacy.InlineText;
import verklaar.privacy.LanguageTag;
import verklaar.shared.DatabaseExtension;

/**
 * How long it takes to offer a new preset version to 10,000 of 100,000 sharings, beside one INSERT … SELECT of the same rows, in one run
 * on a real database. {@code ./bench proposals} runs it.
 */
class ProposalsBench {

    @RegisterExtension
    static final DatabaseExtension database = new DatabaseExtension();

    private static final int TENANTS = 100;
    private static final int SHARINGS_A_TENANT = 1_000;
    private static final int ROUNDS = 5;
    private static final int AIM = 10;
    /** In bytes: caches may still fill, but all the rows would take more. */
    private static final long MOST_GROWTH = 2L << 20;

    private static final LivingCatalogue CATALOGUE = new LivingCatalogue();
    private static final PresetPin PIN = CATALOGUE.pin("amazon-s3", "file-store");
    private static ManyFollowers many;

    @BeforeAll
    static void fill() throws SQLException {
        many = ManyFollowers.in(database, TENANTS, SHARINGS_A_TENANT, PIN);
    }

    @Test
    void offersAVersionInTenTimesTheTimeOfOneStatementAtMost() {
        List<Double> plain = new ArrayList<>();
        List<Double> offered = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            int version = PIN.version() + round + 1;
            var change = CATALOGUE.preset("amazon-s3", "file-store", facts -> facts.withPurposeText(InlineText.of(LanguageTag.NL, "Versie " + version)));
            double one = milliseconds(() -> database.inTransaction(entities -> plainly(entities, version)));
            clear();
            double all = milliseconds(() -> spread(Cause.of(change), () -> {
            }));
            assertThat(count()).isEqualTo(many.followers());
            clear();
            if (round > 0) {
                plain.add(one);
                offered.add(all);
            }
        }
        double ratio = median(offered) / median(plain);
        report("one INSERT … SELECT of %,d rows: %.0f ms (median of %d, %s)", many.followers(), median(plain), ROUNDS, shown(plain));
        report("offered to %,d of %,d sharings, in chunks of %,d: %.0f ms (median of %d, %s)", many.followers(), many.sharings(), Spreading.CHUNK,
                median(offered), ROUNDS, shown(offered));
        report("ratio: %.1f (aim: at most %d)", ratio, AIM);
        assertThat(ratio).isLessThanOrEqualTo(AIM);
    }

    @Test
    void needsNoMoreMemoryHoweverManyItOffersTo() {
        var change = CATALOGUE.preset("amazon-s3", "file-store", facts -> facts.withPurposeText(InlineText.of(LanguageTag.NL, "Voor het geheugen")));
        List<Long> kept = new ArrayList<>();
        spread(Cause.of(change), () -> kept.add(heapInUse()));
        clear();
        long growth = kept.get(kept.size() - 1) - kept.get(0);
        report("heap in use after each of %d steps, in MB: %s", kept.size(), kept.stream().map(bytes -> bytes >> 20).toList());
        assertThat(kept).hasSizeGreaterThan(3);
        assertThat(growth).isLessThan(MOST_GROWTH);
    }

    /** In bytes, garbage left out. */
    private static long heapInUse() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** The same rows by one statement that knows nothing of chunks, replaced versions or being run twice. */
    private static int plainly(EntityManager entities, int version) {
        return entities.createNativeQuery("INSERT INTO proposal (tenant_id, id, statement_id, subject, cause_kind, cause_owner, cause_entry, "
                + "cause_version, weight, state, created_at) SELECT p.tenant_id, UNHEX(CONCAT('019F0000000070008000', LPAD(HEX(ROW_NUMBER() OVER ()), 12, "
                + "'0'))), p.statement_id, p.sharing_key, 'PRESET', 'PLATFORM', 'amazon-s3/file-store', " + version + ", 'MATERIAL', 'OPEN', NOW(6) "
                + "FROM sharing_pin p WHERE p.owner = 'PLATFORM' AND p.service_key = 'amazon-s3' AND p.preset_key = 'file-store' "
                + "AND p.preset_version = " + PIN.version()).executeUpdate();
    }

    /** All that happens in the background, the outbox's own part among it: every step is a transaction. */
    private static boolean spread(Cause cause, Runnable afterEachStep) {
        var clock = Clock.tick(Clock.systemUTC(), java.time.Duration.of(1, ChronoUnit.MICROS));
        database.doInTransaction(entities -> fixture(entities, clock).outbox.outbox().add(verklaar.tenant.TenantId.PLATFORM, Spreading.KIND,
                new String(verklaar.shared.Json.write(cause), StandardCharsets.UTF_8)));
        var worker = UUID.randomUUID();
        while (true) {
            var held = database.inTransaction(entities -> with(entities, clock, f -> f.outbox.take(worker, f.spreading)));
            if (held.isEmpty()) {
                return true;
            }
            boolean more;
            do {
                more = database.inTransaction(entities -> with(entities, clock, f -> f.outbox.step(worker, held.get(), f.spreading)));
                afterEachStep.run();
            } while (more);
        }
    }

    private static <T> T with(EntityManager entities, Clock clock, java.util.function.Function<ProposingFixture, T> work) {
        return work.apply(fixture(entities, clock));
    }

    private static ProposingFixture fixture(EntityManager entities, Clock clock) {
        return ProposingFixture.with(entities, CATALOGUE.catalogue(), clock, Spreading.CHUNK);
    }

    private static long count() {
        return database.inTransaction(entities -> ((Number) entities.createNativeQuery("SELECT COUNT(*) FROM proposal WHERE state = 'OPEN' "
                + "AND cause_entry = 'amazon-s3/file-store'").getSingleResult()).longValue());
    }

    private static void clear() {
        database.doInTransaction(entities -> entities.createNativeQuery("DELETE FROM proposal").executeUpdate());
    }

    private static double milliseconds(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e6;
    }

    private static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(value -> value).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static String shown(List<Double> values) {
        return Arrays.toString(values.stream().map(value -> Math.round(value)).toArray());
    }

    private static void report(String line, Object... values) {
        System.out.printf(line + "%n", values);
    }
}
