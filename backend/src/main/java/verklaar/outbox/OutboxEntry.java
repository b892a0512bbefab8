package verklaar.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verklaar.shared.UuidConverter;
import verklaar.tenant.TenantId;
import verklaar.tenant.TenantRow;

/**
 * Work that is left to do. Whoever takes it holds it for the length of a lease, renewed with every step; when he falls silent, the
 * lease ends and somebody else goes on where the last whole step ended.
 */
@Entity
@Table(name = "outbox_entry")
class OutboxEntry extends TenantRow {

    /** How long an entry belongs to whoever took it, from his last step on. */
    static final Duration LEASE = Duration.ofSeconds(60);
    /** The longest wait after failures in a row. */
    static final Duration LONGEST_WAIT = Duration.ofHours(1);

    private static final int DOUBLINGS = 12;

    private String kind;

    private String payload;

    private @Nullable String progress;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Convert(converter = UuidConverter.class)
    private @Nullable UUID holder;

    private int attempts;

    /** For JPA alone. */
    @SuppressWarnings("NullAway")
    protected OutboxEntry() {
    }

    OutboxEntry(TenantId tenant, UUID id, String kind, String payload, Instant now) {
        super(tenant, id);
        this.kind = kind;
        this.payload = payload;
        this.createdAt = now;
        this.dueAt = now;
    }

    String kind() {
        return kind;
    }

    String payload() {
        return payload;
    }

    /** Where the last step ended; null before the first. */
    @Nullable String progress() {
        return progress;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant dueAt() {
        return dueAt;
    }

    /** Tries since the last step that succeeded. */
    int attempts() {
        return attempts;
    }

    boolean isDue(Instant now) {
        return !dueAt.isAfter(now);
    }

    boolean isHeldBy(UUID worker) {
        return worker.equals(holder);
    }

    /** Nobody else takes it before the lease ends. */
    void take(UUID worker, Instant now) {
        holder = worker;
        attempts++;
        dueAt = now.plus(LEASE);
    }

    /** A step succeeded and ended here; the lease begins anew. */
    void advance(String reached, Instant now) {
        progress = reached;
        attempts = 0;
        dueAt = now.plus(LEASE);
    }

    /** A step failed: it is tried again after a wait that doubles with each failure in a row, from one second to an hour. */
    void failed(Instant now) {
        Duration wait = Duration.ofSeconds(1L << Math.min(DOUBLINGS, Math.max(0, attempts - 1)));
        holder = null;
        dueAt = now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
    }
}
