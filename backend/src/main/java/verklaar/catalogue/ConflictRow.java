package verklaar.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import verklaar.shared.Ids;
import verklaar.shared.Sha256;
import verklaar.tenant.TenantId;
import verklaar.tenant.TenantRow;

/** A conflict that waits for a curator. */
@Entity
@Table(name = "catalogue_conflict")
class ConflictRow extends TenantRow {

    private String entry;

    private int head;

    private int version;

    private String content;

    private byte[] sha256;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @SuppressWarnings("NullAway")
    protected ConflictRow() {
    }

    ConflictRow(Conflict conflict) {
        super(TenantId.PLATFORM, Ids.next());
        this.entry = conflict.entry();
        this.head = conflict.head();
        this.version = conflict.version();
        this.content = conflict.content();
        this.sha256 = Sha256.of(content).bytes();
        this.seenAt = conflict.seenAt();
    }

    /** A curator has decided. */
    void settle(Instant at) {
        settledAt = at;
    }

    Conflict conflict() {
        return new Conflict(entry, head, version, content, seenAt);
    }
}
