package verklaar.checking.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verklaar.checking.CheckingRefused;
import verklaar.checking.FindingId;
import verklaar.checking.Review;
import verklaar.checking.Reviewing;
import verklaar.checking.Waived;
import verklaar.privacy.LanguageTag;
import verklaar.shared.Json;
import verklaar.shared.rest.PathId;
import verklaar.statement.StatementId;
import verklaar.statement.StatementRefused;
import verklaar.tenant.Acting;

/** The errors of a statement that its people let be, each with a reason. */
@Path("/tenants/{tenant}/statements/{statement}/waivers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WaiversResource {

    private final Reviewing reviewing;
    private final Acting acting;

    @Inject
    WaiversResource(Reviewing reviewing, Acting acting) {
        this.reviewing = reviewing;
        this.acting = acting;
    }

    @SuppressWarnings("NullAway")
    protected WaiversResource() {
        this(null, null);
    }

    @GET
    public WaiverList list(@PathParam("statement") String statement) {
        return new WaiverList(reviewing.review(acting, id(statement)).review().items().stream().filter(item -> item.waived() != null)
                .map(GivenWaiver::of).toList());
    }

    @PUT
    @Path("{finding}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Waived waive(@PathParam("statement") String statement, @PathParam("finding") String finding, byte[] body) {
        var wanted = Json.read(body, Wanted.class);
        return reviewing.waive(acting, id(statement), new FindingId(PathId.of(finding, CheckingRefused.FindingUnknown::new)), wanted.reason(),
                wanted.until());
    }

    @DELETE
    @Path("{finding}")
    public void withdraw(@PathParam("statement") String statement, @PathParam("finding") String finding) {
        reviewing.withdraw(acting, id(statement), new FindingId(PathId.of(finding, CheckingRefused.WaiverUnknown::new)));
    }

    private static StatementId id(String text) {
        return new StatementId(PathId.of(text, StatementRefused.Unknown::new));
    }

    /**
     * Why somebody wants to let an error be.
     *
     * @param until the last day, in the statement's zone; left out for no end
     */
    public record Wanted(String reason, @Nullable LocalDate until) {
        public Wanted {
            if (reason == null) {
                throw new IllegalArgumentException("The reason is missing");
            }
        }
    }

    /** All waivers whose finding is there. */
    public record WaiverList(@JsonInclude List<GivenWaiver> items) {
        public WaiverList {
            items = List.copyOf(items);
        }
    }

    /** A waiver with the finding it is about. */
    public record GivenWaiver(FindingId finding, String rule, String path, @Nullable LanguageTag language, @Nullable Waived waiver) {

        static GivenWaiver of(Review.Item item) {
            return new GivenWaiver(item.id(), item.finding().rule(), item.finding().path(), item.finding().language(), item.waived());
        }
    }
}
