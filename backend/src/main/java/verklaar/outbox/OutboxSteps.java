package verklaar.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import verklaar.tenant.TenantId;

/** What is done with an entry, each time in one transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class OutboxSteps {

    private static final int LOOK_AHEAD = 20;

    private final OutboxEntries entries;
    private final Map<String, BackgroundWork> works;
    private final Clock clock;

    @Inject
    OutboxSteps(OutboxEntries entries, @Any Instance<BackgroundWork> works, Clock clock) {
        this(entries, works.stream().toList(), clock);
    }

    OutboxSteps(OutboxEntries entries, Iterable<BackgroundWork> works, Clock clock) {
        this.entries = entries;
        this.works = java.util.stream.StreamSupport.stream(works.spliterator(), false)
                .collect(Collectors.toMap(BackgroundWork::kind, Function.identity()));
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    protected OutboxSteps() {
        this.entries = null;
        this.works = Map.of();
        this.clock = null;
    }

    /** Takes the entry that has been due longest and that somebody here can work off; empty when there is none. */
    Optional<Taken> take(UUID worker) {
        var now = clock.instant();
        return entries.due(works.keySet(), now, LOOK_AHEAD).stream()
                .flatMap(entry -> entries.findForChange(entry.tenant(), entry.id()).stream()).filter(entry -> entry.isDue(now)).findFirst()
                .map(entry -> {
                    entry.take(worker, now);
                    return new Taken(entry.tenant(), entry.id(), entry.kind());
                });
    }

    /**
     * Does one step.
     *
     * @return whether there is another one to do
     */
    boolean step(UUID worker, Taken taken) {
        var entry = entries.findForChange(taken.tenant(), taken.id()).filter(held -> held.isHeldBy(worker)).orElse(null);
        var work = works.get(taken.kind());
        if (entry == null || work == null) {
            return false;
        }
        @Nullable String reached = work.step(entry.tenant(), entry.payload(), entry.progress());
        if (reached == null) {
            entries.remove(entry);
            return false;
        }
        entry.advance(reached, clock.instant());
        return true;
    }

    /** Leaves an entry for later after a step that failed. */
    void failed(UUID worker, Taken taken) {
        entries.findForChange(taken.tenant(), taken.id()).filter(entry -> entry.isHeldBy(worker)).ifPresent(entry -> entry.failed(clock.instant()));
    }

    /** An entry somebody holds. */
    record Taken(TenantId tenant, UUID id, String kind) {
    }
}
