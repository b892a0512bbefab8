package verklaar.outbox;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import verklaar.tenant.TenantId;

/** An outbox for tests of other capabilities, worked off when the test says so. */
public final class OutboxFixture {

    private final OutboxEntries entries;
    private final Clock clock;

    private OutboxFixture(OutboxEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    public static OutboxFixture inMemory(Clock clock) {
        return new OutboxFixture(new InMemoryOutboxEntries(), clock);
    }

    public static OutboxFixture with(EntityManager entities, Clock clock) {
        return new OutboxFixture(new JpaOutboxEntries(entities), clock);
    }

    public Outbox outbox() {
        return new Outbox(entries, clock);
    }

    /** Takes the entry that has been due longest; empty when nothing here can work one off. */
    public Optional<Held> take(UUID worker, BackgroundWork... works) {
        return steps(works).take(worker).map(Held::new);
    }

    /** Does one step of what a worker has taken; whether there is another one. */
    public boolean step(UUID worker, Held held, BackgroundWork... works) {
        return steps(works).step(worker, held.taken());
    }

    /** What is left to do, of one kind. */
    public long left(String kind, TenantId tenant) {
        return entries.due(Set.of(kind), Instant.parse("9999-01-01T00:00:00Z"), 10_000).stream()
                .filter(entry -> entry.tenant().equals(tenant)).count();
    }

    OutboxSteps steps(BackgroundWork... works) {
        return new OutboxSteps(entries, List.of(works), clock);
    }

    OutboxEntries entries() {
        return entries;
    }

    /** An entry that a worker holds. */
    public static final class Held {
        private final OutboxSteps.Taken taken;

        private Held(OutboxSteps.Taken taken) {
            this.taken = taken;
        }

        private OutboxSteps.Taken taken() {
            return taken;
        }
    }

    /** The outbox without a database. */
    static final class InMemoryOutboxEntries implements OutboxEntries {

        private final List<OutboxEntry> all = new ArrayList<>();

        @Override
        public void add(OutboxEntry entry) {
            all.add(entry);
        }

        @Override
        public List<OutboxEntry> due(Set<String> kinds, Instant now, int limit) {
            return all.stream().filter(entry -> kinds.contains(entry.kind()) && entry.isDue(now)).sorted(Comparator.comparing(OutboxEntry::dueAt)).limit(limit).toList();
        }

        @Override
        public Optional<OutboxEntry> findForChange(TenantId tenant, UUID id) {
            return all.stream().filter(entry -> entry.tenant().equals(tenant) && entry.id().equals(id)).findFirst();
        }

        @Override
        public void remove(OutboxEntry entry) {
            all.remove(entry);
        }
    }
}
