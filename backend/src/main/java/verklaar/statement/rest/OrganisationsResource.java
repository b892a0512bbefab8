package verklaar.statement.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verklaar.shared.rest.Api;
import verklaar.shared.rest.PathId;
import verklaar.shared.rest.Revision;
import verklaar.statement.DocumentReader;
import verklaar.statement.OrganisationSummary;
import verklaar.statement.Organisations;
import verklaar.statement.StatementRefused;
import verklaar.tenant.Acting;

/** A tenant's organisations, each as one whole document. */
@Path("/tenants/{tenant}/organisations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OrganisationsResource {

    private final Organisations organisations;
    private final Acting acting;

    @Inject
    OrganisationsResource(Organisations organisations, Acting acting) {
        this.organisations = organisations;
        this.acting = acting;
    }

    @SuppressWarnings("NullAway")
    protected OrganisationsResource() {
        this(null, null);
    }

    @GET
    public OrganisationList list() {
        return new OrganisationList(organisations.list(acting));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(byte[] body) {
        var id = organisations.add(acting, DocumentReader.organisation(body));
        var edited = organisations.organisation(acting, id);
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, Api.PATH + "/tenants/" + acting.tenant() + "/organisations/" + id)
                .tag(Revision.tag(edited.lockVersion())).entity(edited.value()).build();
    }

    @GET
    @Path("{organisation}")
    public Response organisation(@PathParam("organisation") String organisation, @Context Request request) {
        var edited = organisations.organisation(acting, id(organisation));
        var tag = Revision.tag(edited.lockVersion());
        var unchanged = request.evaluatePreconditions(tag);
        return unchanged != null ? unchanged.build() : Response.ok(edited.value()).tag(tag).build();
    }

    @PUT
    @Path("{organisation}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response save(@PathParam("organisation") String organisation, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            byte[] body) {
        var id = id(organisation);
        long expected = Revision.expected(ifMatch, () -> organisations.organisation(acting, id).lockVersion());
        long saved = organisations.save(acting, id, DocumentReader.organisation(body), expected);
        return Response.noContent().tag(Revision.tag(saved)).build();
    }

    private static UUID id(String text) {
        return PathId.of(text, StatementRefused.OrganisationUnknown::new);
    }

    /** A tenant's organisations, oldest first. */
    public record OrganisationList(@JsonInclude List<OrganisationSummary> items) {
        public OrganisationList {
            items = List.copyOf(items);
        }
    }
}
