package verklaar.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import verklaar.privacy.Key;
import verklaar.tenant.TenantId;

/**
 * The entries of the files that the product brings along, and nothing else: each in one version, which stands for every version that is
 * asked for.
 */
final class BundledVersions implements KnownVersions {

    private final CatalogueContent content;
    private final Instant at;

    BundledVersions(CatalogueContent content, Instant at) {
        this.content = content;
        this.at = at;
    }

    @Override
    public Optional<Version<ProviderFacts>> provider(TenantId tenant, Key provider, int version) {
        return newestProviders(tenant).stream().filter(found -> found.facts().key().equals(provider)).findFirst();
    }

    @Override
    public Optional<Version<ServiceFacts>> service(TenantId tenant, Key service, int version) {
        return newestServices(tenant).stream().filter(found -> found.facts().key().equals(service)).findFirst();
    }

    @Override
    public Optional<PresetVersion> preset(TenantId tenant, Key service, Key preset, int version) {
        return newestPresets(tenant).stream().filter(found -> found.service().key().equals(service) && found.facts().key().equals(preset)).findFirst();
    }

    @Override
    public String stamp(TenantId tenant) {
        return "bundled";
    }

    @Override
    public List<Version<ProviderFacts>> newestProviders(TenantId tenant) {
        return everybodys(tenant) ? content.providers().stream().map(facts -> new Version<>(facts, at)).toList() : List.of();
    }

    @Override
    public List<Version<ServiceFacts>> newestServices(TenantId tenant) {
        return everybodys(tenant) ? content.services().stream().map(facts -> new Version<>(facts.withPresets(List.of()), at)).toList() : List.of();
    }

    @Override
    public List<PresetVersion> newestPresets(TenantId tenant) {
        return everybodys(tenant) ? content.services().stream().flatMap(service -> IntStream.range(0, service.presets().size())
                .mapToObj(i -> new PresetVersion(service.withPresets(List.of()), service.presets().get(i), at))).toList() : List.of();
    }

    /** The words there are, for every edition. */
    @Override
    public Optional<WordingEdition> edition(int number) {
        return content.words().map(words -> new WordingEdition(number, at, words));
    }

    /** All of them: whatever edition a statement was written with is told in the words there are. */
    @Override
    public int newestEdition() {
        return Integer.MAX_VALUE;
    }

    private static boolean everybodys(TenantId tenant) {
        return tenant.equals(TenantId.PLATFORM);
    }
}
