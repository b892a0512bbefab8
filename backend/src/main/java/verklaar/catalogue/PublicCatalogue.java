package verklaar.catalogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.tenant.TenantId;

/**
 * The shared catalogue as anyone may read it, without signing in. It is kept in memory and compared with the database at most once a
 * second; while the database is away, readers get what was last read.
 */
@ApplicationScoped
public class PublicCatalogue {

    private static final Logger LOG = Logger.getLogger(PublicCatalogue.class.getName());
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final int MOST_PROFILES = 2_000;

    private final KnownVersions versions;
    private final Clock clock;
    private final Shelves shelves;
    private final Cache<Key, ServiceProfile> profiles = Caffeine.newBuilder().maximumSize(MOST_PROFILES).build();
    private @Nullable Shelf last;
    private Instant lookAgain = Instant.MIN;

    @Inject
    PublicCatalogue(KnownVersions versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
        this.shelves = new Shelves(versions);
    }

    @SuppressWarnings("NullAway")
    protected PublicCatalogue() {
        this(null, null);
    }

    /** What changes with anything that can be read here, and only then. */
    public String stamp() {
        return shelf().stamp();
    }

    /** The words in which it is told now. */
    public WordingEdition words() {
        return shelf().words();
    }

    /**
     * The services that fit what somebody typed, best first, as {@link Catalogue#search(TenantId, ServiceQuery)} finds them.
     *
     * @throws CatalogueRefused.NotAPlace when the query goes on after what is no place in a list of services
     */
    public ServiceFindings search(ServiceQuery query) {
        return new Finder(shelf(), null).find(query);
    }

    /** The kinds of services there are, by name. */
    public List<ServiceCategory> categories(LanguageTag language) {
        return new Finder(shelf(), null).categories(language);
    }

    /**
     * Everything known of one service.
     *
     * @param key as somebody wrote it
     * @throws CatalogueRefused.Unknown when there is no such service
     */
    public ServiceProfile service(String key) {
        var shelf = shelf();
        var service = shelf.services().stream().filter(facts -> facts.key().value().equals(key)).findFirst()
                .orElseThrow(() -> new CatalogueRefused.Unknown("service " + key));
        return profiles.get(service.key(), known -> profile(shelf, service));
    }

    private ServiceProfile profile(Shelf shelf, ServiceFacts service) {
        var providers = service.providers().stream().flatMap(key -> shelf.provider(key).stream()).toList();
        var pins = providers.stream().map(facts -> new PresetPin.ProviderPin(Owner.PLATFORM, facts.key(), facts.version())).toList();
        var fallen = new FallenSafeguards(shelf);
        var uses = service.presets().stream().map(preset -> use(new PresetPin(Owner.PLATFORM, service.key(), preset.key(), preset.version(), pins)
                .withFallen(fallen.of(preset, providers)), preset, providers)).toList();
        var changed = Stream.concat(uses.stream().map(Preset::publishedAt),
                versions.service(TenantId.PLATFORM, service.key(), service.version()).stream().map(KnownVersions.Version::publishedAt))
                .max(Instant::compareTo).orElseThrow();
        var since = versions.service(TenantId.PLATFORM, service.key(), 1).map(KnownVersions.Version::publishedAt).orElse(changed);
        var successor = Optional.ofNullable(service.succeededBy()).flatMap(shelf::service).orElse(null);
        var predecessors = shelf.services().stream().filter(other -> service.key().equals(other.succeededBy())).toList();
        var firms = providers.stream().map(facts -> new ServiceProfile.Firm(facts,
                Optional.ofNullable(facts.parent()).flatMap(shelf::provider).orElse(null))).toList();
        return new ServiceProfile(service.withPresets(List.of()), firms, uses, since, changed, successor, predecessors);
    }

    private Preset use(PresetPin pin, PresetFacts preset, List<ProviderFacts> providers) {
        var published = versions.preset(TenantId.PLATFORM, pin.service(), preset.key(), preset.version()).orElseThrow();
        return new Preset(pin, published.service(), preset, providers, published.publishedAt());
    }

    private synchronized Shelf shelf() {
        var now = clock.instant();
        var known = last;
        if (known != null && now.isBefore(lookAgain)) {
            return known;
        }
        try {
            var shelf = shelves.of(TenantId.PLATFORM);
            if (shelf != known) {
                profiles.invalidateAll();
            }
            last = shelf;
            lookAgain = now.plus(BETWEEN_LOOKS);
            return shelf;
        } catch (RuntimeException away) {
            if (known == null) {
                throw away;
            }
            LOG.log(Level.WARNING, "The catalogue cannot be compared with the database; readers get what was last read: {0}", away.toString());
            lookAgain = now.plus(BETWEEN_LOOKS);
            return known;
        }
    }
}
