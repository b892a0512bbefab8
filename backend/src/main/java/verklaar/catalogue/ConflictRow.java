package verklaar.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verklaar.shared.Ids;
import verklaar.shared.Sha256;
import verklaar.shared.UuidConverter;
import verklaar.tenant.TenantId;
import verklaar.tenant.TenantIdConverter;

/** A conflict that waits for a curator. */
@Entity
@Table(name = "catalogue_conflict")
@IdClass(ConflictKey.class)
class ConflictRow {

    @Id
    @Convert(converter = TenantIdConverter.class)
    @Column(name = "tenant_id")
    private TenantId tenant;

    @Id
    @Convert(converter = UuidConverter.class)
    private UUID id;

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
        this.tenant = TenantId.PLATFORM;
        this.id = Ids.next();
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
