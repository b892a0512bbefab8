package verklaar.outbox;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import verklaar.outbox.OutboxSteps.Taken;
import verklaar.shared.Ids;
import verklaar.shared.Started;

/** Works the outbox off on this node, one entry at a time; other nodes do the same beside it. */
@ApplicationScoped
public class OutboxWorker {

    private static final Logger LOG = Logger.getLogger(OutboxWorker.class.getName());
    private static final long MILLISECONDS_BETWEEN_LOOKS = 500;

    private final OutboxSteps steps;
    private final UUID name = Ids.next();
    private boolean blind;

    @Resource
    private @Nullable ManagedScheduledExecutorService executor;

    @Inject
    OutboxWorker(OutboxSteps steps) {
        this.steps = steps;
    }

    @SuppressWarnings("NullAway")
    protected OutboxWorker() {
        this(null);
    }

    void begin(@Observes Started started) {
        if (executor != null) {
            executor.scheduleWithFixedDelay(this::work, MILLISECONDS_BETWEEN_LOOKS, MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
        }
    }

    /** Works off what is due now; what fails is left for later, and the rest goes on. */
    void work() {
        try {
            for (var taken = steps.take(name); taken.isPresent(); taken = steps.take(name)) {
                finish(taken.get());
            }
            blind = false;
        } catch (RuntimeException e) {
            if (!blind) {
                LOG.log(Level.WARNING, "The outbox cannot be read; its work waits: {0}", e.toString());
            }
            blind = true;
        }
    }

    private void finish(Taken taken) {
        try {
            while (steps.step(name, taken)) {
                LOG.log(Level.FINER, "Outbox: a step of {0} is done.", taken);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A step of " + taken + " failed and is tried again later.", e);
            steps.failed(name, taken);
        }
    }
}
