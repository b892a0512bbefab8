package verklaar.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import verklaar.privacy.Key;
import verklaar.tenant.TenantId;

/**
 * Every version of every entry, each kept for ever: entries that all tenants share belong to {@link TenantId#PLATFORM}, a tenant's own
 * ones to that tenant. Versions are added, never changed.
 */
interface CatalogueVersions {

    /** Lets nobody else add entries of the tenant until the transaction ends. */
    void lock(TenantId tenant);

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

    void addProvider(TenantId tenant, ProviderFacts facts, Instant at);

    void addService(TenantId tenant, ServiceFacts withoutPresets, Instant at);

    /**
     * @param service the version of the service that the preset is published with
     * @param position among the service's presets, from 0
     */
    void addPreset(TenantId tenant, ServiceFacts service, int position, PresetFacts facts, Instant at);

    void addEdition(WordingEdition edition);

    /** Keeps what could not become a version, for a curator; the same one twice is kept once. */
    void addConflict(Conflict conflict);

    /** Those that wait, longest first. */
    List<Conflict> conflicts();

    /** Keeps that a curator has decided about a conflict. */
    void settle(Conflict conflict, Instant at);

    /** Whether the files of this fingerprint have been loaded. */
    boolean hasLoaded(String fingerprint);

    void addLoad(String fingerprint, Instant at);

    /** An entry in one version. */
    record Version<T>(T facts, Instant publishedAt) {
    }

    /** A preset in one version. */
    record PresetVersion(ServiceFacts service, PresetFacts facts, Instant publishedAt) {
    }
}
