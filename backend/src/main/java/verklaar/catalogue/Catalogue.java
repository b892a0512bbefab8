package verklaar.catalogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import verklaar.catalogue.KnownVersions.PresetVersion;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.tenant.Acting;
import verklaar.tenant.AuditLog;
import verklaar.tenant.Role;
import verklaar.tenant.TenantId;

/**
 * Reads the catalogue as one tenant sees it: everybody's entries and its own. What is asked for in a version never changes and stays
 * in memory.
 */
@ApplicationScoped
public class Catalogue {

    private final KnownVersions versions;
    private final AuditLog audit;
    private final OwnServices own;
    private final Cache<PinOf, Preset> presets = Caffeine.newBuilder().maximumSize(10_000).build();
    private final Cache<Integer, WordingEdition> editions = Caffeine.newBuilder().maximumSize(20).build();
    private final Shelves shelves;
    private final Together together = Together.bundled();

    @Inject
    Catalogue(CatalogueVersions versions, AuditLog audit, Clock clock) {
        this(versions, new OwnServices(versions, clock), audit);
    }

    private Catalogue(KnownVersions versions, OwnServices own, AuditLog audit) {
        this.versions = versions;
        this.own = own;
        this.audit = audit;
        this.shelves = new Shelves(versions);
    }

    @SuppressWarnings("NullAway")
    protected Catalogue() {
        this(null, (OwnServices) null, null);
    }

    /** The files that the product brings along, as they are, whatever version is asked for: for who has no database. */
    @SuppressWarnings("NullAway")
    public static Catalogue bundled(Clock clock) {
        return new Catalogue(new BundledVersions(CatalogueFiles.bundled(), clock.instant()), (OwnServices) null, null);
    }

    /** What a pin stands for; empty when the tenant can see no such entry. */
    public Optional<Preset> preset(TenantId tenant, PresetPin pin) {
        var key = new PinOf(pin.isEverybodys() ? TenantId.PLATFORM : tenant, pin);
        var known = Optional.ofNullable(presets.getIfPresent(key));
        if (known.isPresent()) {
            return known;
        }
        var read = read(tenant, pin);
        read.ifPresent(preset -> presets.put(key, preset));
        return read;
    }

    private Optional<Preset> read(TenantId tenant, PresetPin pin) {
        Optional<PresetVersion> preset = versions.preset(whose(tenant, pin.owner()), pin.service(), pin.preset(), pin.version());
        List<ProviderFacts> providers = pin.providers().stream()
                .map(provider -> versions.provider(whose(tenant, provider.owner()), provider.provider(), provider.version()))
                .flatMap(Optional::stream).map(KnownVersions.Version::facts).toList();
        return preset.filter(found -> providers.size() == pin.providers().size())
                .map(found -> new Preset(pin, found.service(), found.facts(), providers, found.publishedAt()));
    }

    /**
     * A pin on the newest version of a preset and of the providers behind its service, less the safeguards that have fallen since.
     *
     * @throws CatalogueRefused.Unknown when the tenant can see no such preset
     */
    public PresetPin newest(TenantId tenant, Owner owner, Key service, Key preset) {
        var shelf = shelf(whose(tenant, owner));
        var facts = shelf.service(service).flatMap(found -> found.presets().stream().filter(p -> p.key().equals(preset)).findFirst())
                .orElseThrow(() -> new CatalogueRefused.Unknown("preset " + preset + " of a service " + service));
        // the providers of the service as it was when this preset version was published
        var behind = versions.preset(whose(tenant, owner), service, preset, facts.version()).orElseThrow().service().providers();
        var pins = behind.stream().map(key -> provider(tenant, owner, key)).toList();
        var firms = behind.stream().flatMap(key -> shelf.behind(key).stream()).toList();
        return new PresetPin(owner, service, preset, facts.version(), pins).withFallen(new FallenSafeguards(shelf).of(facts, firms));
    }

    private PresetPin.ProviderPin provider(TenantId tenant, Owner serviceOwner, Key key) {
        return Stream.of(Owner.TENANT, Owner.PLATFORM).filter(owner -> serviceOwner == Owner.TENANT || owner == Owner.PLATFORM)
                .flatMap(owner -> shelf(whose(tenant, owner)).provider(key).stream()
                        .map(facts -> new PresetPin.ProviderPin(owner, key, facts.version())))
                .findFirst().orElseThrow(() -> new CatalogueRefused.Unknown("provider " + key));
    }

    /**
     * The newest version of a provider behind a service of an owner: an own one first, when the service is the tenant's.
     *
     * @throws CatalogueRefused.Unknown when the tenant can see no such provider
     */
    public PresetPin.ProviderPin newestProvider(TenantId tenant, Owner serviceOwner, Key provider) {
        return provider(tenant, serviceOwner, provider);
    }

    /** A provider in one of its versions; empty when the tenant can see no such thing. */
    public Optional<ProviderFacts> provider(TenantId tenant, PresetPin.ProviderPin pin) {
        return versions.provider(whose(tenant, pin.owner()), pin.provider(), pin.version()).map(KnownVersions.Version::facts);
    }

    /** The firms of an owner, as they are known now, that belong to a provider directly or through others; without itself. */
    public List<ProviderFacts> daughters(TenantId tenant, Owner owner, Key provider) {
        var all = shelf(whose(tenant, owner)).providers();
        var family = new LinkedHashMap<Key, ProviderFacts>();
        for (var parents = List.of(provider); !parents.isEmpty();) {
            var above = Set.copyOf(parents);
            var found = all.stream().filter(facts -> facts.parent() != null && above.contains(facts.parent()))
                    .filter(facts -> !facts.key().equals(provider) && !family.containsKey(facts.key())).toList();
            found.forEach(facts -> family.put(facts.key(), facts));
            parents = found.stream().map(ProviderFacts::key).toList();
        }
        return List.copyOf(family.values());
    }

    /** A service in its newest version, with the newest version of each of its presets. */
    public Optional<ServiceFacts> service(TenantId tenant, Owner owner, Key service) {
        return shelf(whose(tenant, owner)).service(service);
    }

    /** A provider in its newest version: the tenant's own of that key, or else everybody's. */
    public Optional<ProviderFacts> provider(TenantId tenant, Key provider) {
        return shelf(tenant).behind(provider);
    }

    /**
     * A service with all that is needed to pick it.
     *
     * @param service its key
     * @throws CatalogueRefused.Unknown when the tenant can see no such service
     */
    public Offer offer(TenantId tenant, Owner owner, String service) {
        var shelf = shelf(whose(tenant, owner));
        var found = shelf.services().stream().filter(facts -> facts.key().value().equals(service)).findFirst()
                .orElseThrow(() -> new CatalogueRefused.Unknown("service " + service));
        return new Offer(owner, found, found.providers().stream().flatMap(key -> shelf.behind(key).stream()).toList(),
                found.presets().stream().map(preset -> newest(tenant, owner, found.key(), preset.key())).toList());
    }

    /** @throws CatalogueRefused.Unknown when there is no edition of that number */
    public WordingEdition edition(int number) {
        var known = editions.getIfPresent(number);
        if (known != null) {
            return known;
        }
        var read = versions.edition(number).orElseThrow(() -> new CatalogueRefused.Unknown("wording edition " + number));
        editions.put(number, read);
        return read;
    }

    /** @throws CatalogueRefused.Unknown when none has been loaded yet */
    public WordingEdition newestEdition() {
        return edition(versions.newestEdition());
    }

    /** The first services that fit what somebody typed, best first, as {@link #search(TenantId, ServiceQuery)} finds them. */
    public List<ServiceHit> search(TenantId tenant, String words, LanguageTag language, int limit) {
        return search(tenant, ServiceQuery.of(words, language, limit)).items();
    }

    /**
     * The services that fit what somebody typed, best first, everybody's and the tenant's own; all of them by name when nothing is typed.
     * Case, accents, punctuation, spaces and the order of words do not matter;
     * when nothing fits, typing errors are assumed.
     *
     * @throws CatalogueRefused.NotAPlace when the query goes on after what is no place in a list of services
     */
    public ServiceFindings search(TenantId tenant, ServiceQuery query) {
        return finder(tenant).find(query);
    }

    /** The services that only the tenant has, by name. */
    public List<ServiceHit> own(TenantId tenant, LanguageTag language) {
        var shelf = shelf(tenant);
        var tell = new Hits(language, shelf.words());
        return shelf.find("", false).stream().map(found -> tell.of(Owner.TENANT, found.service(), shelf::behind)).toList();
    }

    /** The kinds of services a tenant can pick from, by name. */
    public List<ServiceCategory> categories(TenantId tenant, LanguageTag language) {
        return finder(tenant).categories(language);
    }

    /**
     * Services that tend to be used beside those that somebody uses already, best first. What other tenants use has no part in it.
     *
     * @param used keys of services of the shared catalogue
     * @param limit the most services to give
     */
    public List<ServiceHit> together(Collection<Key> used, LanguageTag language, int limit) {
        var shelf = shelf(TenantId.PLATFORM);
        var tell = new Hits(language, shelf.words());
        return together.with(used).stream().flatMap(key -> shelf.service(key).stream())
                .filter(service -> service.status() == ProviderFacts.Status.ACTIVE).limit(limit)
                .map(service -> tell.of(Owner.PLATFORM, service, shelf::behind)).toList();
    }

    private Finder finder(TenantId tenant) {
        return new Finder(shelf(TenantId.PLATFORM), shelf(tenant));
    }

    /**
     * Keeps a service that only the tenant has, with the providers that only it has; what differs from the newest version becomes the
     * next one. The version an entry carries is the one it was made from; a new entry's does not matter.
     *
     * @return the service with the versions it has now
     * @throws CatalogueRefused.NotValid when it breaks a rule, names what is not there, or leaves out a preset it had
     * @throws CatalogueRefused.Outdated when somebody changed it in the meantime
     */
    @Transactional
    public ServiceFacts keepOwn(Acting acting, ServiceFacts service, List<ProviderFacts> providers) {
        acting.require(Role.EDITOR, Acting.Scope.WRITE);
        var kept = own.keep(acting.tenant(), service, providers, newestEdition());
        audit.record(acting, "catalogue.keep-own", "service " + kept.key() + " version " + kept.version());
        return kept;
    }

    private Shelf shelf(TenantId owner) {
        return shelves.of(owner);
    }

    private static TenantId whose(TenantId tenant, Owner owner) {
        return owner == Owner.PLATFORM ? TenantId.PLATFORM : tenant;
    }

    /** A pin as one tenant means it: "own" is another entry for each, and what is everybody's is the same for all. */
    private record PinOf(TenantId tenant, PresetPin pin) {
    }
}
