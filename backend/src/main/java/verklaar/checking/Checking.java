package verklaar.checking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import verklaar.assembling.Assembling;
import verklaar.assembling.Facts.ResolvedSharing;
import verklaar.assembling.StatementDocument;
import verklaar.catalogue.Catalogue;
import verklaar.catalogue.ProviderFacts;
import verklaar.privacy.Key;
import verklaar.statement.Draft;
import verklaar.statement.Organisation;
import verklaar.statement.StatementId;
import verklaar.tenant.TenantId;

/** Looking a statement through: what is missing, contradicts itself or reads badly. */
@ApplicationScoped
public class Checking {

    /** Stands for a statement that is given by value. */
    private static final UUID NOBODYS = new UUID(0, 0);

    private final Assembling assembling;
    private final Catalogue catalogue;
    private final LiveDocuments live;
    private final WaitingChanges waiting;
    private final Clock clock;

    @Inject
    public Checking(Assembling assembling, Catalogue catalogue, LiveDocuments live, WaitingChanges waiting, Clock clock) {
        this.assembling = assembling;
        this.catalogue = catalogue;
        this.live = live;
        this.waiting = waiting;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    protected Checking() {
        this(null, null, null, null, null);
    }

    /**
     * What the rules find in a statement given by value. Nothing is stored, and nothing but the catalogue is read.
     *
     * @param tenant whose own entries of the catalogue it may name; the platform for nobody's
     * @param organisations those of the draft's head, in its order
     * @throws CheckingRefused.EditionUnknown when it names words that do not exist
     */
    public Findings findings(TenantId tenant, Draft draft, List<Organisation> organisations) {
        int newest = catalogue.newestEdition().number();
        if (draft.wording().edition() > newest) {
            throw new CheckingRefused.EditionUnknown(draft.wording().edition(), newest);
        }
        return findings(tenant, assembling.document(tenant, NOBODYS, draft, organisations), null, Set.of());
    }

    /**
     * What the rules find in a document of the tenant's that is assembled already, beside the version that readers have now.
     *
     * @param lowered ids of the rules whose warnings the tenant takes as advice
     */
    public Findings findings(TenantId tenant, StatementDocument document, Set<String> lowered) {
        return findings(tenant, document, live.of(tenant, new StatementId(document.statement())).orElse(null), lowered);
    }

    private Findings findings(TenantId tenant, StatementDocument document, @Nullable StatementDocument previous, Set<String> lowered) {
        Draft draft = document.facts().draft();
        LocalDate today = LocalDate.now(clock.withZone(draft.wording().timeZone()));
        return RuleSet.check(new Subject(document, catalogue.edition(draft.wording().edition()), previous, today,
                new Surroundings(waiting(tenant, document), parents(tenant, document))), lowered);
    }

    private List<Surroundings.Waiting> waiting(TenantId tenant, StatementDocument document) {
        return document.statement().equals(NOBODYS) ? List.of() : waiting.of(tenant, new StatementId(document.statement()));
    }

    /** The firms that own the providers behind the sharings, as the catalogue knows them now. */
    private Map<Key, ProviderFacts> parents(TenantId tenant, StatementDocument document) {
        Set<Key> owners = document.facts().sharings().stream().map(ResolvedSharing::preset).filter(Objects::nonNull)
                .flatMap(preset -> preset.providers().stream()).map(ProviderFacts::parent).filter(Objects::nonNull).collect(Collectors.toSet());
        return owners.stream().flatMap(key -> catalogue.provider(tenant, key).stream()).collect(Collectors.toMap(ProviderFacts::key, Function.identity()));
    }
}
