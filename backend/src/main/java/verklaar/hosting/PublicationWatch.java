package verklaar.hosting;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import verklaar.publishing.PublicStatements;
import verklaar.publishing.PublicationChanged;
import verklaar.shared.Started;

/** Tells the memory what has changed: at once when it happened on this node, and within half a second when it happened on another. */
@ApplicationScoped
class PublicationWatch {

    private static final Logger LOG = Logger.getLogger(PublicationWatch.class.getName());
    private static final long MILLISECONDS_BETWEEN_LOOKS = 500;
    private static final long NEVER = -1;

    private final PublishedStatements memory;
    private final PublicStatements statements;
    private long seen = NEVER;
    private boolean blind;

    @Resource
    private @Nullable ManagedScheduledExecutorService executor;

    @Inject
    PublicationWatch(PublishedStatements memory, PublicStatements statements) {
        this.memory = memory;
        this.statements = statements;
    }

    @SuppressWarnings("NullAway")
    protected PublicationWatch() {
        this(null, null);
    }

    void begin(@Observes Started started) {
        if (executor != null) {
            executor.scheduleWithFixedDelay(this::look, MILLISECONDS_BETWEEN_LOOKS, MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
        }
    }

    void changedHere(@Observes(during = TransactionPhase.AFTER_SUCCESS) PublicationChanged change) {
        memory.changed(change.statement());
    }

    /** Asks the database for one number, and for more only when that has risen. */
    synchronized void look() {
        try {
            long now = statements.clock();
            if (seen == NEVER) {
                memory.changed();
            } else if (now != seen) {
                statements.changedAfter(seen).forEach(change -> memory.changed(change.statement()));
            }
            seen = now;
            blind = false;
        } catch (RuntimeException e) {
            if (!blind) {
                LOG.log(Level.WARNING, "Changes of published statements cannot be read; readers get the copies in memory: {0}", e.toString());
            }
            blind = true;
        }
    }
}
