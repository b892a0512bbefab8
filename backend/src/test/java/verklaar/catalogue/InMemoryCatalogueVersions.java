package verklaar.catalogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import verklaar.privacy.Key;
import verklaar.tenant.TenantId;

/** The catalogue's versions in memory. */
final class InMemoryCatalogueVersions implements CatalogueVersions {

    private final Map<TenantId, List<Version<ProviderFacts>>> providers = new LinkedHashMap<>();
    private final Map<TenantId, List<Version<ServiceFacts>>> services = new LinkedHashMap<>();
    private final Map<TenantId, List<PresetVersion>> presets = new LinkedHashMap<>();
    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private final List<WordingEdition> editions = new ArrayList<>();
    private final List<WordingEdition.Words> bundled = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private final Set<Conflict> settled = new HashSet<>();
    private final Set<String> loads = new HashSet<>();

    InMemoryCatalogueVersions() {
    }

    /** As they are in another one now; what is added to either is not in the other. */
    InMemoryCatalogueVersions(InMemoryCatalogueVersions others) {
        others.providers.forEach((tenant, versions) -> providers.put(tenant, new ArrayList<>(versions)));
        others.services.forEach((tenant, versions) -> services.put(tenant, new ArrayList<>(versions)));
        others.presets.forEach((tenant, versions) -> presets.put(tenant, new ArrayList<>(versions)));
        positions.putAll(others.positions);
        editions.addAll(others.editions);
        bundled.addAll(others.bundled);
        conflicts.addAll(others.conflicts);
        settled.addAll(others.settled);
        loads.addAll(others.loads);
    }

    @Override
    public void lock(TenantId tenant) {
        // one thread alone
    }

    @Override
    public Optional<Version<ProviderFacts>> provider(TenantId tenant, Key provider, int version) {
        return of(providers, tenant).filter(v -> v.facts().key().equals(provider) && v.facts().version() == version).findFirst();
    }

    @Override
    public Optional<Version<ServiceFacts>> service(TenantId tenant, Key service, int version) {
        return of(services, tenant).filter(v -> v.facts().key().equals(service) && v.facts().version() == version).findFirst();
    }

    @Override
    public Optional<PresetVersion> preset(TenantId tenant, Key service, Key preset, int version) {
        return of(presets, tenant).filter(v -> v.service().key().equals(service) && v.facts().key().equals(preset)
                && v.facts().version() == version).findFirst();
    }

    @Override
    public String stamp(TenantId tenant) {
        return of(providers, tenant).count() + "/" + of(services, tenant).count() + "/" + of(presets, tenant).count();
    }

    @Override
    public List<Version<ProviderFacts>> newestProviders(TenantId tenant) {
        return newest(of(providers, tenant), v -> v.facts().key().value(), v -> v.facts().version());
    }

    @Override
    public List<Version<ServiceFacts>> newestServices(TenantId tenant) {
        return newest(of(services, tenant), v -> v.facts().key().value(), v -> v.facts().version());
    }

    @Override
    public List<PresetVersion> newestPresets(TenantId tenant) {
        return newest(of(presets, tenant), v -> v.service().key() + "/" + v.facts().key(), v -> v.facts().version()).stream()
                .sorted(Comparator.<PresetVersion, Key>comparing(v -> v.service().key())
                        .thenComparing(v -> positions.get(tenant + "/" + v.service().key() + "/" + v.facts().key() + "/" + v.facts().version()))
                        .thenComparing(v -> v.facts().key())).toList();
    }

    @Override
    public Optional<WordingEdition> edition(int number) {
        return editions.stream().filter(edition -> edition.number() == number).findFirst();
    }

    @Override
    public int newestEdition() {
        return editions.size();
    }

    @Override
    public void addProvider(TenantId tenant, ProviderFacts facts, Instant at) {
        providers.computeIfAbsent(tenant, t -> new ArrayList<>()).add(new Version<>(facts, at));
    }

    @Override
    public void addService(TenantId tenant, ServiceFacts withoutPresets, Instant at) {
        services.computeIfAbsent(tenant, t -> new ArrayList<>()).add(new Version<>(withoutPresets, at));
    }

    @Override
    public void addPreset(TenantId tenant, ServiceFacts service, int position, PresetFacts facts, Instant at) {
        presets.computeIfAbsent(tenant, t -> new ArrayList<>()).add(new PresetVersion(service.withPresets(List.of()), facts, at));
        positions.put(tenant + "/" + service.key() + "/" + facts.key() + "/" + facts.version(), position);
    }

    @Override
    public void addEdition(WordingEdition edition) {
        editions.add(edition);
    }

    @Override
    public Optional<WordingEdition.Words> bundledWords() {
        return bundled.isEmpty() ? Optional.empty() : Optional.of(bundled.get(bundled.size() - 1));
    }

    @Override
    public void addBundledWords(WordingEdition.Words words, Instant at) {
        bundled.add(words);
    }

    @Override
    public void addConflict(Conflict conflict) {
        if (conflicts.stream().noneMatch(c -> c.entry().equals(conflict.entry()) && c.content().equals(conflict.content()))) {
            conflicts.add(conflict);
        }
    }

    @Override
    public boolean hasLoaded(String fingerprint) {
        return loads.contains(fingerprint);
    }

    @Override
    public void addLoad(String fingerprint, Instant at) {
        loads.add(fingerprint);
    }

    @Override
    public List<Conflict> conflicts() {
        return conflicts.stream().filter(conflict -> !settled.contains(conflict)).toList();
    }

    @Override
    public void settle(Conflict conflict, Instant at) {
        settled.add(conflict);
    }

    private static <V> Stream<V> of(Map<TenantId, List<V>> all, TenantId tenant) {
        return all.getOrDefault(tenant, List.of()).stream();
    }

    private static <V> List<V> newest(Stream<V> versions, Function<V, String> key, Function<V, Integer> version) {
        var newest = new LinkedHashMap<String, V>();
        versions.forEach(v -> newest.merge(key.apply(v), v, (a, b) -> version.apply(a) > version.apply(b) ? a : b));
        return newest.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue).toList();
    }
}
