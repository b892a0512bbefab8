package verklaar.checking.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import tools.jackson.databind.JsonNode;
import verklaar.checking.CheckingRefused;
import verklaar.checking.FindingList;
import verklaar.checking.FindingTexts;
import verklaar.checking.GivenStatement;
import verklaar.checking.Patches;
import verklaar.checking.Pointers;
import verklaar.checking.Reviewing;
import verklaar.shared.Json;
import verklaar.shared.rest.Public;
import verklaar.tenant.Acting;
import verklaar.tenant.TenantId;
import verklaar.tenant.rest.CurrentActing;

/** Checks a statement for anybody and keeps nothing of it. A token lets it name the catalogue entries of its tenant. */
@Public(tokenWelcome = true)
@Path("/check")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CheckResource {

    /** The most bytes of a statement that is checked here. */
    static final int MOST_BYTES = 4_000_000;

    private final Reviewing reviewing;
    private final CheckLimit limit;
    private final CurrentActing current;

    @Inject
    CheckResource(Reviewing reviewing, CheckLimit limit, CurrentActing current) {
        this.reviewing = reviewing;
        this.limit = limit;
        this.current = current;
    }

    @SuppressWarnings("NullAway")
    protected CheckResource() {
        this(null, null, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response check(@Context HttpServletRequest request, @Context HttpHeaders headers, InputStream body) throws IOException {
        var caller = current.somebody().map(Acting::actor).orElseGet(() -> limit.address(request));
        limit.begin(caller);
        byte[] json = body.readNBytes(MOST_BYTES + 1);
        limit.read(caller, json.length);
        if (json.length > MOST_BYTES) {
            throw new CheckingRefused.TooLarge(MOST_BYTES);
        }
        GivenStatement given = GivenStatement.read(json);
        var review = reviewing.review(current.somebody().map(Acting::tenant).orElse(TenantId.PLATFORM), given);
        FindingTexts texts = Told.in(headers);
        JsonNode document = Json.tree(json);
        return Response.ok(FindingList.of(review, texts, Pointers.intoStatement(document)::of, Patches.ofStatement(given.statement(), document)::of,
                finding -> true))
                .header(HttpHeaders.CONTENT_LANGUAGE, texts.language()).header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE).build();
    }
}
