package verklaar.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import verklaar.tenant.TenantId;
import verklaar.tenant.TenantRow;

/** An organisation of a tenant, as it is kept. */
@Entity
@Table(name = "organisation")
public class OrganisationRecord extends TenantRow {

    @Convert(converter = OrganisationConverter.class)
    @Column(name = "document")
    private Organisation organisation;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Version
    @Column(name = "lock_version")
    private long lockVersion;

    /** For JPA alone. */
    @SuppressWarnings("NullAway")
    protected OrganisationRecord() {
    }

    OrganisationRecord(TenantId tenant, UUID id, Organisation organisation, String actor, Instant now) {
        super(tenant, id);
        this.organisation = organisation;
        this.createdAt = now;
        this.changedAt = now;
        this.changedBy = actor;
    }

    public Organisation organisation() {
        return organisation;
    }

    /** When it was entered. */
    public Instant createdAt() {
        return createdAt;
    }

    /** Rises with every change. */
    public long lockVersion() {
        return lockVersion;
    }

    /**
     * Takes new facts in the place of those it has; equal ones change nothing.
     *
     * @throws StatementRefused.Stale when it is no longer the version that the new facts were made from
     */
    void replace(Organisation other, long expected, String actor, Instant now) {
        if (lockVersion != expected) {
            throw new StatementRefused.Stale(expected, lockVersion);
        }
        if (!organisation.equals(other)) {
            organisation = other;
            changedAt = now;
            changedBy = actor;
        }
    }
}
