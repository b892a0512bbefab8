package verklaar.proposing;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Function;
import verklaar.catalogue.CatalogueChanged;
import verklaar.catalogue.LivingCatalogue;
import verklaar.privacy.InlineText;
import verklaar.privacy.LanguageTag;
import verklaar.shared.DatabaseExtension;

/** A Java process of its own that works off the outbox of the tests' database, as a node of the application would, and ends when nothing is due. */
final class SpreadingProcess {

    static final String SERVICE = "myparcel";
    static final String PRESET = "shipping-labels";
    /** So small that there are many moments to be cut off at. */
    private static final int CHUNK = 10;

    private final DatabaseExtension database = new DatabaseExtension();
    private final LivingCatalogue catalogue;
    private final Clock clock;

    private SpreadingProcess(LivingCatalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** @param arguments how many seconds its clock is ahead */
    public static void main(String[] arguments) {
        var catalogue = new LivingCatalogue();
        next(catalogue);
        new SpreadingProcess(catalogue, Clock.offset(Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000)), Duration.ofSeconds(Long.parseLong(arguments[0]))))
                .work();
    }

    /** The version that is offered, as every process knows it. */
    static CatalogueChanged next(LivingCatalogue catalogue) {
        return catalogue.preset(SERVICE, PRESET, facts -> facts.withPurposeText(InlineText.of(LanguageTag.NL, "Bezorgen")));
    }

    private void work() {
        var worker = UUID.randomUUID();
        for (var held = with(f -> f.outbox.take(worker, f.works())); held.isPresent(); held = with(f -> f.outbox.take(worker, f.works()))) {
            var now = held.get();
            while (Boolean.TRUE.equals(with(f -> f.outbox.step(worker, now, f.works())))) {
                // the next one
            }
        }
    }

    private <T> T with(Function<ProposingFixture, T> work) {
        return database.inTransaction(entities -> work.apply(ProposingFixture.with(entities, catalogue.catalogue(), clock, CHUNK)));
    }
}
