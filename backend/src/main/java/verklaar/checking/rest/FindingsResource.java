package verklaar.checking.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import verklaar.checking.Finding;
import verklaar.checking.FindingList;
import verklaar.checking.FindingTexts;
import verklaar.checking.Patches;
import verklaar.checking.Pointers;
import verklaar.checking.Reviewing;
import verklaar.checking.RuleSet;
import verklaar.checking.Severity;
import verklaar.checking.Topic;
import verklaar.shared.Json;
import verklaar.shared.rest.PathId;
import verklaar.shared.rest.RequestRefused;
import verklaar.shared.rest.Revision;
import verklaar.statement.StatementId;
import verklaar.statement.StatementRefused;
import verklaar.tenant.Acting;

/** What the rules find in a statement, and what its people have decided about it. */
@Path("/tenants/{tenant}/statements/{statement}/findings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FindingsResource {

    private final Reviewing reviewing;
    private final Acting acting;

    @Inject
    FindingsResource(Reviewing reviewing, Acting acting) {
        this.reviewing = reviewing;
        this.acting = acting;
    }

    @SuppressWarnings("NullAway")
    protected FindingsResource() {
        this(null, null);
    }

    /** @param severity error, warning or advice; several joined by commas; left out for all */
    @GET
    public Response findings(@PathParam("statement") String statement, @QueryParam("severity") @Nullable String severity,
            @QueryParam("section") @Nullable String section, @Context HttpHeaders headers, @Context Request request) {
        Predicate<Finding> wanted = severities(severity).and(sections(section));
        var reviewed = reviewing.review(acting, new StatementId(PathId.of(statement, StatementRefused.Unknown::new)));
        FindingTexts texts = Told.in(headers);
        JsonNode document = Json.mapper().valueToTree(reviewed.draft());
        byte[] body = Json.write(FindingList.of(reviewed.review(), texts, Pointers.intoDraft(document)::of,
                Patches.ofDraft(reviewed.draft(), document)::of, wanted));
        var tag = Revision.tag(reviewed.lockVersion(), RuleSet.VERSION, body);
        var unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(body).header(HttpHeaders.CONTENT_LANGUAGE, texts.language()) : unchanged).tag(tag)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE).build();
    }

    private static Predicate<Finding> severities(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return finding -> true;
        }
        Set<Severity> wanted = Arrays.stream(text.split(",")).map(word -> Arrays.stream(Severity.values())
                .filter(severity -> severity.name().equals(word.strip().toUpperCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> new RequestRefused.BadParameter("severity", "error, warning or advice, or several of them joined by commas")))
                .collect(Collectors.toSet());
        return finding -> wanted.contains(finding.severity());
    }

    private static Predicate<Finding> sections(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return finding -> true;
        }
        Set<Topic> wanted = Arrays.stream(text.split(",")).map(word -> Topic.of(word.strip())
                .orElseThrow(() -> new RequestRefused.BadParameter("section", "one of " + Arrays.stream(Topic.values()).map(Topic::key)
                        .collect(Collectors.joining(", ")) + ", or several of them joined by commas"))).collect(Collectors.toSet());
        return finding -> wanted.contains(RuleSet.topic(RuleSet.rule(finding.rule()).orElseThrow()));
    }
}
