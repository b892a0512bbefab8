package verklaar.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Lets the product itself act in a tenant, for what somebody there has asked it to do from then on. */
@ApplicationScoped
public class StandingOrders {

    private final AuditLog audit;

    @Inject
    StandingOrders(AuditLog audit) {
        this.audit = audit;
    }

    @SuppressWarnings("NullAway")
    protected StandingOrders() {
        this(null);
    }

    /**
     * Acts as an editor who reads and writes, and neither publishes nor administers.
     *
     * @param order what was asked for, as the audit log names it: {@code accept-editorial}
     */
    public Acting acting(TenantId tenant, String order) {
        return Acting.order(tenant, order, audit::refused);
    }
}
