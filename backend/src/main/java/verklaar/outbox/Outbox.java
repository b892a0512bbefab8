package verklaar.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import verklaar.shared.Ids;
import verklaar.tenant.TenantId;

/** Where work for the background is left, in the transaction of its cause: both are kept, or neither. */
@ApplicationScoped
public class Outbox {

    private final OutboxEntries entries;
    private final Clock clock;

    @Inject
    Outbox(OutboxEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    protected Outbox() {
        this(null, null);
    }

    /**
     * Leaves work to be done once, as soon as the transaction has ended well.
     *
     * @param tenant whose doing the cause is
     * @param kind of the {@link BackgroundWork} that does it
     * @param payload what that work needs to know; at most 2,000 characters
     */
    public UUID add(TenantId tenant, String kind, String payload) {
        var entry = new OutboxEntry(tenant, Ids.next(), kind, payload, clock.instant());
        entries.add(entry);
        return entry.id();
    }
}
