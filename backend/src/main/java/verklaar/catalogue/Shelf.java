package verklaar.catalogue;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import verklaar.privacy.Key;
import verklaar.tenant.TenantId;

/** The newest version of everything one owner has in the catalogue, held in memory until its stamp changes. */
final class Shelf {

    private final String stamp;
    private final Map<Key, ProviderFacts> providers = new LinkedHashMap<>();
    private final Map<Key, ServiceFacts> services = new LinkedHashMap<>();

    private Shelf(String stamp) {
        this.stamp = stamp;
    }

    static Shelf of(String stamp, CatalogueVersions versions, TenantId owner) {
        var shelf = new Shelf(stamp);
        versions.newestProviders(owner).forEach(provider -> shelf.providers.put(provider.facts().key(), provider.facts()));
        Map<Key, List<PresetFacts>> presets = versions.newestPresets(owner).stream().collect(Collectors.groupingBy(
                preset -> preset.service().key(), Collectors.mapping(CatalogueVersions.PresetVersion::facts, Collectors.toList())));
        versions.newestServices(owner).forEach(service -> shelf.services.put(service.facts().key(),
                service.facts().withPresets(presets.getOrDefault(service.facts().key(), List.of()))));
        return shelf;
    }

    String stamp() {
        return stamp;
    }

    Optional<ProviderFacts> provider(Key key) {
        return Optional.ofNullable(providers.get(key));
    }

    Optional<ServiceFacts> service(Key key) {
        return Optional.ofNullable(services.get(key));
    }

    Collection<ServiceFacts> services() {
        return services.values();
    }
}
