package verklaar.catalogue.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verklaar.catalogue.Catalogue;
import verklaar.catalogue.CatalogueRefused;
import verklaar.catalogue.Offer;
import verklaar.catalogue.OwnService;
import verklaar.catalogue.Owner;
import verklaar.catalogue.ServiceHit;
import verklaar.catalogue.ServiceQuery;
import verklaar.tenant.Acting;
import verklaar.tenant.Role;

/** The services a tenant can pick: everybody's and its own. */
@Path("/tenants/{tenant}/catalogue/services")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ServicesResource {

    private final Catalogue catalogue;
    private final Acting acting;

    @Inject
    ServicesResource(Catalogue catalogue, Acting acting) {
        this.catalogue = catalogue;
        this.acting = acting;
    }

    @SuppressWarnings("NullAway")
    protected ServicesResource() {
        this(null, null);
    }

    @GET
    public ServiceList search(@QueryParam("q") @DefaultValue("") String words, @QueryParam("category") @Nullable String category,
            @QueryParam("language") @DefaultValue("en") String language, @QueryParam("limit") @DefaultValue("20") int limit) {
        acting.require(Role.VIEWER, Acting.Scope.READ);
        var query = new ServiceQuery(words, Queried.category(category), Queried.language(language), null, limit);
        return new ServiceList(catalogue.search(acting.tenant(), query).items());
    }

    @GET
    @Path("platform/{service}")
    public Offer everybodys(@PathParam("service") String service) {
        acting.require(Role.VIEWER, Acting.Scope.READ);
        return catalogue.offer(acting.tenant(), Owner.PLATFORM, service);
    }

    @GET
    @Path("own/{service}")
    public Offer own(@PathParam("service") String service) {
        acting.require(Role.VIEWER, Acting.Scope.READ);
        return catalogue.offer(acting.tenant(), Owner.TENANT, service);
    }

    @PUT
    @Path("own/{service}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Offer keep(@PathParam("service") String service, byte[] body) {
        var own = OwnService.read(body);
        if (!own.service().key().value().equals(service)) {
            throw new CatalogueRefused.OtherKey(service, own.service().key());
        }
        catalogue.keepOwn(acting, own.service(), own.providers());
        return catalogue.offer(acting.tenant(), Owner.TENANT, service);
    }

    /** The services that a search found, best first. */
    public record ServiceList(@JsonInclude List<ServiceHit> items) {
        public ServiceList {
            items = List.copyOf(items);
        }
    }
}
