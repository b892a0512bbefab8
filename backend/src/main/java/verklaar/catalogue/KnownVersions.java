package verklaar.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import verklaar.privacy.Key;
import verklaar.tenant.TenantId;

/**
 * The versions of every entry, to be read: entries that all tenants share belong to {@link TenantId#PLATFORM}, a tenant's own ones to
 * that tenant.
 */
interface KnownVersions {

    Optional<Version<ProviderFacts>> provider(TenantId tenant, Key provider, int version);

    /** The service without its presets. */
    Optional<Version<ServiceFacts>> service(TenantId tenant, Key service, int version);

    /** The preset with the version of the service it was published with. */
    Optional<PresetVersion> preset(TenantId tenant, Key service, Key preset, int version);

    /** What changes whenever an entry of the tenant is added, and only then. */
    String stamp(TenantId tenant);

    /** The newest version of each provider, by key. */
    List<Version<ProviderFacts>> newestProviders(TenantId tenant);

    /** The newest version of each service without its presets, by key. */
    List<Version<ServiceFacts>> newestServices(TenantId tenant);

    /** The newest version of each preset, by service and position. */
    List<PresetVersion> newestPresets(TenantId tenant);

    Optional<WordingEdition> edition(int number);

    /** The number of the newest edition; 0 when there is none. */
    int newestEdition();

    /** An entry in one version. */
    record Version<T>(T facts, Instant publishedAt) {
    }

    /** A preset in one version. */
    record PresetVersion(ServiceFacts service, PresetFacts facts, Instant publishedAt) {
    }
}
