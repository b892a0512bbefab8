package verklaar.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import verklaar.privacy.Key;
import verklaar.shared.Ids;
import verklaar.tenant.Acting;
import verklaar.tenant.AuditLog;
import verklaar.tenant.Role;
import verklaar.tenant.TenantId;

/** What tenants suggest for the shared catalogue, and what curators answer. Curators see the words of a suggestion, not whose it is. */
@ApplicationScoped
@Transactional
public class Suggestions {

    /** The most suggestions one look shows. */
    public static final int MOST = 200;
    /** The most of one tenant that can wait at a time. */
    public static final int MOST_OPEN = 50;

    private final SuggestionRecords records;
    private final Curating curating;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    Suggestions(SuggestionRecords records, Curating curating, AuditLog audit, Clock clock) {
        this.records = records;
        this.curating = curating;
        this.audit = audit;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    protected Suggestions() {
        this(null, null, null, null);
    }

    /**
     * Leaves a suggestion for the curators.
     *
     * @throws CatalogueRefused.NotASuggestion when it says nothing or too much, or too many of the tenant's wait already
     */
    public SuggestionSummary make(Acting acting, SuggestedChange change) {
        acting.require(Role.REVIEWER, Acting.Scope.WRITE);
        if (records.open(acting.tenant()) >= MOST_OPEN) {
            throw new CatalogueRefused.NotASuggestion("", "At most " + MOST_OPEN + " of your suggestions can wait at a time.");
        }
        var suggestion = new Suggestion(acting.tenant(), Ids.next(), change.checked(), clock.instant());
        records.add(suggestion);
        audit.record(acting, "suggestion.make", suggestion.id().toString());
        return suggestion.summary();
    }

    /** The tenant's suggestions and what became of them, newest first. */
    public List<SuggestionSummary> own(Acting acting) {
        acting.require(Role.VIEWER, Acting.Scope.READ);
        return records.of(acting.tenant(), MOST).stream().map(Suggestion::summary).toList();
    }

    /** How many answers the tenant has not seen yet. */
    public long unheard(Acting acting) {
        acting.require(Role.VIEWER, Acting.Scope.READ);
        return records.unheard(acting.tenant());
    }

    /** Remembers that the tenant has seen the answers there are. */
    public void heard(Acting acting) {
        acting.require(Role.REVIEWER, Acting.Scope.WRITE);
        records.of(acting.tenant(), MOST).forEach(Suggestion::isHeard);
    }

    /** What waits for an answer, of all tenants, longest first. */
    public List<Waiting> queue(Acting curator) {
        requireCurator(curator);
        return records.queue(MOST).stream().map(Waiting::of).toList();
    }

    /**
     * Takes a suggestion into a draft of the curator's; its words stand at the top of it, as a remark that publishing leaves out.
     *
     * @param entry the service to draft: the one it corrects, or a new key
     * @param answer what the tenant is told; may be blank
     * @throws CatalogueRefused.Unknown when there is no such suggestion
     * @throws CatalogueRefused.Answered when it has been answered before
     */
    public EntrySheet accept(Acting curator, Place place, Key entry, String answer) {
        var suggestion = answer(curator, place, SuggestionState.ACCEPTED, answer);
        var service = CatalogueEntry.service(entry);
        var sheet = curating.open(curator, service);
        var text = sheet.version() == 0 && !sheet.isDrafted() ? Blank.of(service, suggestion.change().name()) : sheet.text();
        curating.keep(curator, service, remark(suggestion.change()) + text, sheet.base());
        return curating.open(curator, service);
    }

    private static String remark(SuggestedChange change) {
        return change.words().lines().filter(line -> !line.isBlank()).map(line -> "# " + line.strip() + "\n").collect(Collectors.joining());
    }

    /**
     * Leaves the catalogue as it is.
     *
     * @param answer why, for the tenant
     * @throws CatalogueRefused.NotASuggestion when it does not say why
     * @throws CatalogueRefused.Answered when it has been answered before
     */
    public void decline(Acting curator, Place place, String answer) {
        if (answer.isBlank() || answer.length() > SuggestedChange.LONGEST_WORDS) {
            throw new CatalogueRefused.NotASuggestion("/answer", "Say why in 1 to " + SuggestedChange.LONGEST_WORDS + " characters.");
        }
        answer(curator, place, SuggestionState.DECLINED, answer);
    }

    private Suggestion answer(Acting curator, Place place, SuggestionState outcome, String answer) {
        requireCurator(curator);
        var suggestion = records.find(place.tenant, place.id).orElseThrow(() -> new CatalogueRefused.Unknown("suggestion"));
        suggestion.become(outcome, answer, clock.instant());
        audit.record(curator, "suggestion.answer", place.id + " " + outcome);
        return suggestion;
    }

    private static void requireCurator(Acting curator) {
        curator.require(Role.EDITOR, Acting.Scope.WRITE);
        if (!curator.tenant().equals(TenantId.PLATFORM)) {
            throw new CatalogueRefused.Unknown("suggestion");
        }
    }

    /** Where a suggestion is; whose it is stays in here. */
    public static final class Place {

        private final TenantId tenant;
        private final UUID id;

        private Place(TenantId tenant, UUID id) {
            this.tenant = tenant;
            this.id = id;
        }
    }

    /** A suggestion in the queue, without whose it is. */
    public record Waiting(Place place, SuggestedChange change, Instant madeAt) {

        static Waiting of(Suggestion suggestion) {
            return new Waiting(new Place(suggestion.tenant(), suggestion.id()), suggestion.change(), suggestion.madeAt());
        }
    }
}
