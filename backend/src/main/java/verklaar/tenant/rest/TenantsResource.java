package verklaar.tenant.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import verklaar.tenant.Acting;
import verklaar.tenant.TenantSummary;
import verklaar.tenant.Tenants;

/** The tenants the caller can act in; a token acts in one. */
@Path("/tenants")
@RequestScoped
public class TenantsResource {

    private final Tenants tenants;
    private final Acting acting;

    @Inject
    TenantsResource(Tenants tenants, Acting acting) {
        this.tenants = tenants;
        this.acting = acting;
    }

    @SuppressWarnings("NullAway")
    protected TenantsResource() {
        this(null, null);
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public TenantList list() {
        return new TenantList(List.of(tenants.current(acting)));
    }

    /** The tenants of one caller. */
    public record TenantList(@JsonInclude List<TenantSummary> items) {
        public TenantList {
            items = List.copyOf(items);
        }
    }
}
