package verklaar.proposing;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import verklaar.tenant.TenantId;
import verklaar.tenant.TenantIdConverter;

/** How a tenant wants to be asked. */
@Entity
@Table(name = "proposal_wish")
class Wish {

    @Id
    @Convert(converter = TenantIdConverter.class)
    @Column(name = "tenant_id")
    private TenantId tenant;

    @Column(name = "accept_editorial")
    private boolean acceptEditorial;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    /** For JPA alone. */
    @SuppressWarnings("NullAway")
    protected Wish() {
    }

    Wish(TenantId tenant, boolean acceptEditorial, String actor, Instant now) {
        this.tenant = tenant;
        wish(acceptEditorial, actor, now);
    }

    TenantId tenant() {
        return tenant;
    }

    /** Whether changes of wording alone are taken over without asking. */
    boolean acceptsEditorial() {
        return acceptEditorial;
    }

    final void wish(boolean accept, String actor, Instant now) {
        acceptEditorial = accept;
        changedBy = actor;
        changedAt = now;
    }
}
