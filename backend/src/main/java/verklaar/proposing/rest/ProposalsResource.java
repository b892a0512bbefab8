package verklaar.proposing.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.InlineText;
import verklaar.proposing.Advice;
import verklaar.proposing.FieldChange;
import verklaar.proposing.Offer;
import verklaar.proposing.ProposalRefused;
import verklaar.proposing.ProposalState;
import verklaar.proposing.ProposalSummary;
import verklaar.proposing.Proposing;
import verklaar.proposing.Take;
import verklaar.shared.Json;
import verklaar.shared.Lists;
import verklaar.shared.rest.Api;
import verklaar.shared.rest.PathId;
import verklaar.shared.rest.QueryNumber;
import verklaar.shared.rest.Revision;
import verklaar.statement.StatementId;
import verklaar.statement.StatementRefused;
import verklaar.tenant.Acting;

/** What the catalogue offers the drafts of a tenant, and the answers. */
@Path("/tenants/{tenant}/proposals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProposalsResource {

    private static final int USUAL_PAGE = 50;

    private final Proposing proposing;
    private final Acting acting;

    @Inject
    ProposalsResource(Proposing proposing, Acting acting) {
        this.proposing = proposing;
        this.acting = acting;
    }

    @SuppressWarnings("NullAway")
    protected ProposalsResource() {
        this(null, null);
    }

    @GET
    public Response list(@QueryParam("state") @Nullable String state, @QueryParam("statement") @Nullable String statement,
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable String limit) {
        int most = QueryNumber.of("limit", limit, USUAL_PAGE);
        var wanted = state(state);
        var page = proposing.list(acting, wanted, statement == null ? null : new StatementId(PathId.of(statement, StatementRefused.Unknown::new)),
                cursor == null ? null : PathId.of(cursor, text -> new ProposalRefused.NotValid("/cursor", "Not a cursor of this list: " + text)), most);
        var response = Response.ok(new ProposalList(page.items(), page.next()));
        if (page.next() != null) {
            response.header(HttpHeaders.LINK, "<" + Api.PATH + "/tenants/" + acting.tenant() + "/proposals?state=" + wanted
                    + (statement == null ? "" : "&statement=" + statement) + "&limit=" + most + "&cursor=" + page.next() + ">; rel=\"next\"");
        }
        return response.build();
    }

    private static ProposalState state(@Nullable String text) {
        var wanted = text == null ? ProposalState.OPEN.name() : text.toUpperCase(Locale.ROOT);
        return Arrays.stream(ProposalState.values()).filter(state -> state.name().equals(wanted)).findFirst()
                .orElseThrow(() -> new ProposalRefused.NotValid("/state", "A state is one of " + Arrays.toString(ProposalState.values()) + "."));
    }

    @GET
    @Path("{proposal}")
    public Response proposal(@PathParam("proposal") String proposal) {
        var offer = proposing.offer(acting, id(proposal));
        return Response.ok(Document.of(offer)).tag(Revision.tag(offer.draftVersion())).build();
    }

    @PUT
    @Path("{proposal}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response answer(@PathParam("proposal") String proposal, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, byte[] body) {
        var id = id(proposal);
        long expected = Revision.expected(ifMatch, () -> proposing.offer(acting, id).draftVersion());
        var answer = Json.read(body, Answer.class);
        if (answer.answer() == Answer.Kind.DECLINE) {
            proposing.decline(acting, id, answer.reason() == null ? "" : answer.reason());
            return Response.noContent().build();
        }
        return Response.noContent().tag(Revision.tag(proposing.accept(acting, id, answer.take(), expected))).build();
    }

    @GET
    @Path("wish")
    public Wish wish() {
        return new Wish(proposing.acceptsEditorial(acting));
    }

    @PUT
    @Path("wish")
    @Consumes(MediaType.APPLICATION_JSON)
    public void wish(byte[] body) {
        proposing.acceptEditorial(acting, Json.read(body, Wish.class).acceptEditorial());
    }

    private static UUID id(String text) {
        return PathId.of(text, ProposalRefused.Unknown::new);
    }

    /**
     * A page of proposals.
     *
     * @param next cursor of the page that follows, as the Link header has it; null on the last page
     */
    public record ProposalList(@JsonInclude List<ProposalSummary> items, @Nullable String next) {
        public ProposalList {
            items = List.copyOf(items);
        }
    }

    /** A proposal with what it would change. */
    public record Document(ProposalSummary proposal, long draftVersion, @JsonInclude List<FieldChange> changes, @JsonInclude List<Told> advice,
            @JsonInclude List<InlineText> notes) {

        static Document of(Offer offer) {
            return new Document(offer.proposal(), offer.draftVersion(), offer.changes(), offer.advice().stream().map(Told::of).toList(), offer.notes());
        }
    }

    /** Advice in all languages it is said in. */
    public record Told(Advice.Kind kind, InlineText text) {

        static Told of(Advice advice) {
            return new Told(advice.kind(), advice.text());
        }
    }

    /**
     * What somebody answers.
     *
     * @param take what becomes of fields, by path; only when accepting
     * @param reason why not; only when declining
     */
    public record Answer(Kind answer, Map<String, Take> take, @Nullable String reason) {
        public Answer {
            if (answer == null) {
                throw new IllegalArgumentException("An answer is ACCEPT or DECLINE");
            }
            take = Lists.inOrder(take);
        }

        /** Yes or no. */
        public enum Kind { ACCEPT, DECLINE }
    }

    /** How the tenant wants to be asked. */
    public record Wish(@JsonInclude Boolean acceptEditorial) {
        public Wish {
            if (acceptEditorial == null) {
                throw new IllegalArgumentException("acceptEditorial is true or false");
            }
        }
    }
}
