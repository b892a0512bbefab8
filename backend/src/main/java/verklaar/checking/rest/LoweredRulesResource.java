package verklaar.checking.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import verklaar.checking.Reviewing;
import verklaar.tenant.Acting;

/** The rules whose warnings a tenant takes as advice. */
@Path("/tenants/{tenant}/lowered-rules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LoweredRulesResource {

    private final Reviewing reviewing;
    private final Acting acting;

    @Inject
    LoweredRulesResource(Reviewing reviewing, Acting acting) {
        this.reviewing = reviewing;
        this.acting = acting;
    }

    @SuppressWarnings("NullAway")
    protected LoweredRulesResource() {
        this(null, null);
    }

    @GET
    public LoweredList list() {
        return new LoweredList(reviewing.lowered(acting).stream().map(rule -> new Lowered(rule.rule(), rule.by(), rule.at())).toList());
    }

    @PUT
    @Path("{rule}")
    public void lower(@PathParam("rule") String rule) {
        reviewing.lower(acting, rule);
    }

    @DELETE
    @Path("{rule}")
    public void raise(@PathParam("rule") String rule) {
        reviewing.raise(acting, rule);
    }

    /** All of them, by id. */
    public record LoweredList(@JsonInclude List<Lowered> items) {
        public LoweredList {
            items = List.copyOf(items);
        }
    }

    /** One of them, who lowered it and when. */
    public record Lowered(String rule, String by, Instant at) {
    }
}
