package verklaar.outbox;

import org.jspecify.annotations.Nullable;
import verklaar.tenant.TenantId;

/**
 * One kind of work in the background, done in steps: each is one transaction together with the note of where it ended, so that work
 * that is cut off goes on after its last whole step. A step may run again after a failure, and must not mind.
 */
public interface BackgroundWork {

    /** The most characters a note of where a step ended may have. */
    int PROGRESS_LIMIT = 500;

    /** The kind of entry it works off: {@code proposing.spread}. */
    String kind();

    /**
     * Does the next step, in a transaction that is there already.
     *
     * @param tenant whose doing the cause was
     * @param payload what the entry was written with
     * @param progress where the step before ended; null for the first one
     * @return where this one ended; null when there is nothing left to do
     */
    @Nullable String step(TenantId tenant, String payload, @Nullable String progress);
}
