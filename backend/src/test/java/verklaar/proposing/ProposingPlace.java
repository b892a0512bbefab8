package verklaar.proposing;

import java.time.Instant;
import java.util.function.Function;
import verklaar.catalogue.LivingCatalogue;
import verklaar.shared.MovingClock;
import verklaar.statement.StatementId;
import verklaar.tenant.Acting;

/** Where a test keeps proposals, with the catalogue they come from and the time they are made at. */
abstract class ProposingPlace {

    /** Pins a step, so that a handful of sharings takes several. */
    static final int CHUNK = 2;

    final LivingCatalogue catalogue = new LivingCatalogue();
    final MovingClock clock = new MovingClock(Instant.parse("2026-11-25T12:00:00Z"));

    /** Lets the owner of a new tenant act. */
    abstract Acting aTenant();

    /** Tells of a statement where nothing else does. */
    abstract void know(Acting acting, StatementId statement);

    /** Does something in a transaction of its own, with nothing loaded from before. */
    abstract <T> T with(Function<ProposingFixture, T> work);
}
