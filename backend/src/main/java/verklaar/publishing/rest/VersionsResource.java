package verklaar.publishing.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import verklaar.checking.KeptReview;
import verklaar.privacy.LanguageTag;
import verklaar.publishing.PublishedVersion;
import verklaar.publishing.Publishing;
import verklaar.publishing.PublishingRefused;
import verklaar.publishing.VersionSummary;
import verklaar.shared.Json;
import verklaar.shared.rest.Api;
import verklaar.shared.rest.PathId;
import verklaar.shared.rest.Revision;
import verklaar.statement.Drafting;
import verklaar.statement.StatementId;
import verklaar.statement.StatementRefused;
import verklaar.tenant.Acting;

/** A statement's published versions. */
@Path("/tenants/{tenant}/statements/{statement}/versions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class VersionsResource {

    private final Publishing publishing;
    private final Drafting drafting;
    private final Acting acting;

    @Inject
    VersionsResource(Publishing publishing, Drafting drafting, Acting acting) {
        this.publishing = publishing;
        this.drafting = drafting;
        this.acting = acting;
    }

    @SuppressWarnings("NullAway")
    protected VersionsResource() {
        this(null, null, null);
    }

    @POST
    public Response publish(@PathParam("statement") String statement, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var id = id(statement);
        var version = publishing.publish(acting, id, Revision.expected(ifMatch, () -> drafting.summary(acting, id).lockVersion()));
        return Response.status(Response.Status.CREATED).header(HttpHeaders.LOCATION, address(id) + "/" + version.number())
                .entity(Version.of(version)).build();
    }

    @GET
    public VersionList list(@PathParam("statement") String statement) {
        var id = drafting.summary(acting, id(statement)).id();
        return new VersionList(publishing.versions(acting, id).stream().map(Version::of).toList());
    }

    @GET
    @Path("{version}")
    public VersionDocument version(@PathParam("statement") String statement, @PathParam("version") String version) {
        var id = drafting.summary(acting, id(statement)).id();
        if (!version.matches("[1-9][0-9]{0,8}")) {
            throw new PublishingRefused.VersionUnknown(version);
        }
        return VersionDocument.of(publishing.version(acting, id, Integer.parseInt(version)));
    }

    private String address(StatementId id) {
        return Api.PATH + "/tenants/" + acting.tenant() + "/statements/" + id + "/versions";
    }

    private static StatementId id(String text) {
        return new StatementId(PathId.of(text, StatementRefused.Unknown::new));
    }

    /** A published version without its content. */
    public record Version(int number, Instant publishedAt, String publishedBy, LocalDate effectiveFrom, Instant liveFrom,
            @Nullable Instant liveUntil, LanguageTag sourceLocale, List<LanguageTag> locales, int formatVersion, int wordingEdition, long draftVersion,
            String documentHash) {

        static Version of(VersionSummary version) {
            return new Version(version.number(), version.publishedAt(), version.publishedBy(), version.effectiveFrom(), version.liveFrom(),
                    version.liveUntil(), version.sourceLocale(), version.locales(), version.formatVersion(), version.wordingEdition(),
                    version.draftVersion(), version.documentHash());
        }
    }

    /** All versions, the newest first. */
    public record VersionList(@JsonInclude List<Version> items) {
    }

    /**
     * A published version with its document.
     *
     * @param document as it was frozen; null when it has been erased
     * @param review what the rules found in it, and why it was published all the same; null when nothing was checked yet
     */
    public record VersionDocument(Version version, @Nullable JsonNode document, @Nullable KeptReview review) {

        static VersionDocument of(PublishedVersion version) {
            return new VersionDocument(Version.of(version.version()),
                    version.document().isEmpty() ? null : Json.tree(version.document().getBytes(StandardCharsets.UTF_8)), version.review());
        }
    }
}
