package verklaar.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import verklaar.tenant.TenantId;

/** Every version of every entry, each kept for ever: versions are added, never changed. */
interface CatalogueVersions extends KnownVersions {

    /** Lets nobody else add entries of the tenant until the transaction ends. */
    void lock(TenantId tenant);

    void addProvider(TenantId tenant, ProviderFacts facts, Instant at);

    void addService(TenantId tenant, ServiceFacts withoutPresets, Instant at);

    /**
     * @param service the version of the service that the preset is published with
     * @param position among the service's presets, from 0
     */
    void addPreset(TenantId tenant, ServiceFacts service, int position, PresetFacts facts, Instant at);

    void addEdition(WordingEdition edition);

    /** What the product's files said when they were last read, curators or not; empty when there were none yet. */
    Optional<WordingEdition.Words> bundledWords();

    /** Keeps what the product's files say now. */
    void addBundledWords(WordingEdition.Words words, Instant at);

    /** Keeps what could not become a version, for a curator; the same one twice is kept once. */
    void addConflict(Conflict conflict);

    /** Those that wait, longest first. */
    List<Conflict> conflicts();

    /** Keeps that a curator has decided about a conflict. */
    void settle(Conflict conflict, Instant at);

    /** Whether the files of this fingerprint have been loaded. */
    boolean hasLoaded(String fingerprint);

    void addLoad(String fingerprint, Instant at);
}
