package verklaar.catalogue;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.Key;
import verklaar.tenant.TenantId;

/** The newest version of everything one owner has in the catalogue, held in memory until its stamp changes. */
final class Shelf {

    private final String stamp;
    private final Map<Key, ProviderFacts> providers = new LinkedHashMap<>();
    private final Map<Key, ServiceFacts> services = new LinkedHashMap<>();

    private final @Nullable Shelf shared;
    private final @Nullable WordingEdition words;
    private @Nullable ServiceIndex index;

    private Shelf(String stamp, KnownVersions versions, TenantId owner, @Nullable Shelf shared) {
        this.stamp = stamp;
        this.shared = shared;
        versions.newestProviders(owner).forEach(provider -> providers.put(provider.facts().key(), provider.facts()));
        Map<Key, List<PresetFacts>> presets = versions.newestPresets(owner).stream().collect(Collectors.groupingBy(
                preset -> preset.service().key(), Collectors.mapping(KnownVersions.PresetVersion::facts, Collectors.toList())));
        versions.newestServices(owner).forEach(service -> services.put(service.facts().key(),
                service.facts().withPresets(presets.getOrDefault(service.facts().key(), List.of()))));
        words = shared == null ? versions.edition(versions.newestEdition()).orElse(null) : shared.words;
    }

    /** @param shared everybody's shelf, whose providers stand behind the own ones; null when this is it */
    static Shelf of(String stamp, KnownVersions versions, TenantId owner, @Nullable Shelf shared) {
        return new Shelf(stamp, versions, owner, shared);
    }

    String stamp() {
        return stamp;
    }

    Optional<ProviderFacts> provider(Key key) {
        return Optional.ofNullable(providers.get(key));
    }

    /** A provider that a service on this shelf names: an own one, else everybody's. */
    Optional<ProviderFacts> behind(Key key) {
        return provider(key).or(() -> shared == null ? Optional.empty() : shared.provider(key));
    }

    Collection<ProviderFacts> providers() {
        return providers.values();
    }

    /** @throws CatalogueRefused.Unknown when no edition of the words has been loaded yet */
    WordingEdition words() {
        if (words == null) {
            throw new CatalogueRefused.Unknown("wording edition");
        }
        return words;
    }

    /** All of it. */
    CatalogueContent content() {
        return new CatalogueContent(List.copyOf(providers.values()), List.copyOf(services.values()), words().words(), List.of());
    }

    private Optional<Term> category(Key key) {
        return words == null ? Optional.empty() : words.term(Term.Kind.SERVICE_CATEGORY, key);
    }

    Optional<ServiceFacts> service(Key key) {
        return Optional.ofNullable(services.get(key));
    }

    Collection<ServiceFacts> services() {
        return services.values();
    }

    /** Made when somebody searches for the first time: most who ask the shelf know what they want. */
    private synchronized ServiceIndex index() {
        if (index == null) {
            index = ServiceIndex.of(services.values(), this::behind, this::category);
        }
        return index;
    }

    List<ServiceIndex.Found> find(String query, boolean forgiving) {
        return index().find(query, forgiving);
    }
}
