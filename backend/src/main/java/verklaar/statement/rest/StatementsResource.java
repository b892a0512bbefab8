package verklaar.statement.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verklaar.shared.Page;
import verklaar.shared.rest.Api;
import verklaar.shared.rest.PathId;
import verklaar.shared.rest.QueryNumber;
import verklaar.shared.rest.Revision;
import verklaar.statement.DocumentReader;
import verklaar.statement.Drafting;
import verklaar.statement.StatementId;
import verklaar.statement.StatementRefused;
import verklaar.statement.StatementSummary;
import verklaar.tenant.Acting;

/** A tenant's statements: the list, and each draft as one whole document. */
@Path("/tenants/{tenant}/statements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StatementsResource {

    private static final int USUAL_PAGE = 50;

    private final Drafting drafting;
    private final Acting acting;

    @Inject
    StatementsResource(Drafting drafting, Acting acting) {
        this.drafting = drafting;
        this.acting = acting;
    }

    @SuppressWarnings("NullAway")
    protected StatementsResource() {
        this(null, null);
    }

    @GET
    public Response list(@QueryParam("q") @DefaultValue("") String words, @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit) {
        int most = QueryNumber.of("limit", limit, USUAL_PAGE);
        var page = drafting.list(acting, words, cursor, most);
        var response = Response.ok(StatementList.of(page));
        if (page.next() != null) {
            response.header(HttpHeaders.LINK, "<" + address() + "?q=" + encoded(words) + "&limit=" + most + "&cursor="
                    + encoded(page.next()) + ">; rel=\"next\"");
        }
        return response.build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response begin(byte[] body) {
        var id = drafting.begin(acting, DocumentReader.beginning(body));
        var edited = drafting.draft(acting, id);
        return Response.status(Response.Status.CREATED).header(HttpHeaders.LOCATION, address() + "/" + id)
                .tag(Revision.tag(edited.lockVersion())).entity(edited.value()).build();
    }

    @GET
    @Path("{statement}")
    public Response draft(@PathParam("statement") String statement, @Context Request request) {
        var edited = drafting.draft(acting, id(statement));
        var tag = Revision.tag(edited.lockVersion());
        var unchanged = request.evaluatePreconditions(tag);
        return unchanged != null ? unchanged.build() : Response.ok(edited.value()).tag(tag).build();
    }

    @PUT
    @Path("{statement}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response save(@PathParam("statement") String statement, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, byte[] body) {
        var id = id(statement);
        long expected = Revision.expected(ifMatch, () -> drafting.summary(acting, id).lockVersion());
        long saved = drafting.save(acting, id, DocumentReader.draft(body), expected);
        return Response.noContent().tag(Revision.tag(saved)).build();
    }

    @GET
    @Path("{statement}/name")
    public Naming name(@PathParam("statement") String statement) {
        return new Naming(drafting.summary(acting, id(statement)).name());
    }

    @PUT
    @Path("{statement}/name")
    @Consumes(MediaType.APPLICATION_JSON)
    public void rename(@PathParam("statement") String statement, byte[] body) {
        drafting.rename(acting, id(statement), DocumentReader.name(body));
    }

    private String address() {
        return Api.PATH + "/tenants/" + acting.tenant() + "/statements";
    }

    private static StatementId id(String text) {
        return new StatementId(PathId.of(text, StatementRefused.Unknown::new));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What the tenant's people call a statement. */
    public record Naming(String name) {
    }

    /**
     * A page of statements.
     *
     * @param next cursor of the page that follows, as the Link header has it; null on the last page
     */
    public record StatementList(@JsonInclude List<StatementSummary> items, @Nullable String next) {
        public StatementList {
            items = List.copyOf(items);
        }

        static StatementList of(Page<StatementSummary> page) {
            return new StatementList(page.items(), page.next());
        }
    }
}
