package verklaar.publishing.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import verklaar.publishing.PublicationSummary;
import verklaar.publishing.Publishing;
import verklaar.publishing.Slug;
import verklaar.shared.Configuration;
import verklaar.shared.Json;
import verklaar.shared.rest.PathId;
import verklaar.statement.Drafting;
import verklaar.statement.StatementId;
import verklaar.statement.StatementRefused;
import verklaar.tenant.Acting;

/** Where a statement stands in public. */
@Path("/tenants/{tenant}/statements/{statement}/slug")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SlugResource {

    private final Publishing publishing;
    private final Drafting drafting;
    private final Acting acting;
    private final Configuration configuration;

    @Inject
    SlugResource(Publishing publishing, Drafting drafting, Acting acting, Configuration configuration) {
        this.publishing = publishing;
        this.drafting = drafting;
        this.acting = acting;
        this.configuration = configuration;
    }

    @SuppressWarnings("NullAway")
    protected SlugResource() {
        this(null, null, null, null);
    }

    @GET
    public Place place(@PathParam("statement") String statement) {
        var id = drafting.summary(acting, id(statement)).id();
        return Place.of(publishing.publication(acting, id), configuration.publicUrl().toString());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public void move(@PathParam("statement") String statement, byte[] body) {
        publishing.setSlug(acting, id(statement), Json.read(body, Wanted.class).slug());
    }

    private static StatementId id(String text) {
        return new StatementId(PathId.of(text, StatementRefused.Unknown::new));
    }

    /** The slug somebody wants. */
    public record Wanted(Slug slug) {
        public Wanted {
            if (slug == null) {
                throw new IllegalArgumentException("The slug is missing");
            }
        }
    }

    /**
     * Where a statement stands.
     *
     * @param slug null before it has been given one
     * @param address where readers find it
     * @param version number of the live one; null before the first
     * @param indexed whether search engines may list it
     */
    public record Place(@Nullable Slug slug, @Nullable String address, @Nullable Integer version, boolean indexed) {

        static Place of(PublicationSummary publication, String base) {
            return new Place(publication.slug(), publication.slug() == null ? null : base + "/s/" + publication.slug(),
                    publication.currentNumber() == 0 ? null : publication.currentNumber(), publication.indexed());
        }
    }
}
