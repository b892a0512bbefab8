package verklaar.catalogue.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verklaar.catalogue.SuggestedChange;
import verklaar.catalogue.SuggestionState;
import verklaar.catalogue.SuggestionSummary;
import verklaar.catalogue.Suggestions;
import verklaar.privacy.Key;
import verklaar.shared.Json;
import verklaar.tenant.Acting;

/** What a tenant suggests for the shared catalogue, and what became of it. */
@Path("/tenants/{tenant}/catalogue/suggestions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SuggestionsResource {

    private final Suggestions suggestions;
    private final Acting acting;

    @Inject
    SuggestionsResource(Suggestions suggestions, Acting acting) {
        this.suggestions = suggestions;
        this.acting = acting;
    }

    @SuppressWarnings("NullAway")
    protected SuggestionsResource() {
        this(null, null);
    }

    @GET
    public SuggestionList list() {
        return new SuggestionList(suggestions.own(acting).stream().map(Made::of).toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Made make(byte[] body) {
        return Made.of(suggestions.make(acting, Json.read(body, SuggestedChange.class)));
    }

    /** A tenant's suggestions, newest first. */
    public record SuggestionList(@JsonInclude List<Made> items) {
        public SuggestionList {
            items = List.copyOf(items);
        }
    }

    /**
     * A suggestion and what became of it; times are RFC 3339, UTC.
     *
     * @param service the one it would correct; null for a new one
     * @param answer of the curator; null when there is none
     * @param answeredAt null while it is open
     */
    public record Made(String id, @Nullable Key service, String name, String words, String madeAt, SuggestionState state,
            @Nullable String answer, @Nullable String answeredAt) {

        static Made of(SuggestionSummary suggestion) {
            var answered = suggestion.answeredAt();
            return new Made(suggestion.id().toString(), suggestion.service(), suggestion.name(), suggestion.words(),
                    suggestion.madeAt().toString(), suggestion.state(), suggestion.answer(), answered == null ? null : answered.toString());
        }
    }
}
