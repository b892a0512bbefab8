package verklaar.catalogue.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verklaar.catalogue.Preset;
import verklaar.catalogue.PresetFacts;
import verklaar.catalogue.ProviderFacts;
import verklaar.catalogue.PublicCatalogue;
import verklaar.catalogue.ServiceCategory;
import verklaar.catalogue.ServiceFacts;
import verklaar.catalogue.ServiceFindings;
import verklaar.catalogue.ServiceHit;
import verklaar.catalogue.ServiceProfile;
import verklaar.catalogue.ServiceQuery;
import verklaar.shared.Json;
import verklaar.shared.Sha256;
import verklaar.shared.rest.Api;
import verklaar.shared.rest.Public;
import verklaar.shared.rest.QueryNumber;

/** The shared catalogue for anyone: what the pages of the catalogue say, as data. */
@Public
@Path("/catalogue")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CatalogueResource {

    private static final int USUAL_PAGE = 50;
    private static final String FRESH = "public, max-age=60";

    private final PublicCatalogue catalogue;

    @Inject
    CatalogueResource(PublicCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @SuppressWarnings("NullAway")
    protected CatalogueResource() {
        this(null);
    }

    @GET
    @Path("services")
    public Response services(@QueryParam("q") @DefaultValue("") String words, @QueryParam("category") @Nullable String category,
            @QueryParam("language") @DefaultValue("en") String language, @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit, @Context Request request) {
        int most = QueryNumber.of("limit", limit, USUAL_PAGE);
        var found = catalogue.search(new ServiceQuery(words, Queried.category(category), Queried.language(language), cursor, most));
        var response = answer(request, ServicePage.of(found));
        return found.next() == null ? response.build() : response.header(HttpHeaders.LINK, "<" + Api.PATH + "/catalogue/services?q="
                + encoded(words) + Optional.ofNullable(category).map(kind -> "&category=" + encoded(kind)).orElse("") + "&language="
                + encoded(language) + "&limit=" + most + "&cursor=" + encoded(found.next()) + ">; rel=\"next\"").build();
    }

    @GET
    @Path("services/{service}")
    public Response service(@PathParam("service") String service, @Context Request request) {
        return answer(request, PublishedService.of(catalogue.service(service))).build();
    }

    @GET
    @Path("categories")
    public Response categories(@QueryParam("language") @DefaultValue("en") String language, @Context Request request) {
        return answer(request, new CategoryList(catalogue.categories(Queried.language(language)))).build();
    }

    /** The document with its entity tag, or word that the caller has it already. */
    private static Response.ResponseBuilder answer(Request request, Record document) {
        var json = Json.write(document);
        var tag = new EntityTag(Sha256.of(json).base64Url());
        var unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(json) : unchanged).tag(tag).header(HttpHeaders.CACHE_CONTROL, FRESH);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /**
     * A page of services.
     *
     * @param total how many fit altogether
     * @param next cursor of the page that follows, as the Link header has it; null on the last page
     */
    public record ServicePage(@JsonInclude List<ServiceHit> items, int total, @Nullable String next) {
        public ServicePage {
            items = List.copyOf(items);
        }

        static ServicePage of(ServiceFindings found) {
            return new ServicePage(found.items(), found.total(), found.next());
        }
    }

    /** The kinds of services that have some. */
    public record CategoryList(@JsonInclude List<ServiceCategory> items) {
        public CategoryList {
            items = List.copyOf(items);
        }
    }

    /**
     * All that is known of a service, each part in its newest version.
     *
     * @param since when the catalogue first had it, @param changed when anything of it last changed; RFC 3339, UTC
     */
    public record PublishedService(ServiceFacts service, List<ProviderFacts> providers, String since, String changed) {
        public PublishedService {
            providers = List.copyOf(providers);
        }

        static PublishedService of(ServiceProfile profile) {
            List<PresetFacts> uses = profile.uses().stream().map(Preset::facts).toList();
            return new PublishedService(profile.service().withPresets(uses), profile.firms().stream().map(ServiceProfile.Firm::facts).toList(),
                    profile.since().toString(), profile.changed().toString());
        }
    }
}
