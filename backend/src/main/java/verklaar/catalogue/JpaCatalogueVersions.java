package verklaar.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.persistence.sessions.UnitOfWork;
import verklaar.privacy.Key;
import verklaar.shared.Ids;
import verklaar.shared.Sha256;
import verklaar.tenant.Tenant;
import verklaar.tenant.TenantId;

/** The catalogue's versions in the database, each one row with its document. */
@ApplicationScoped
class JpaCatalogueVersions implements CatalogueVersions {

    private static final String STAMP = Stream.of("provider_version", "service_version", "preset_version")
            .map(table -> "(SELECT CONCAT_WS('@', COUNT(*), MAX(published_at)) FROM " + table + " WHERE tenant_id = ?)")
            .collect(Collectors.joining(", ", "SELECT CONVERT(CONCAT_WS(' ', ", ") USING utf8mb4)"));
    private static final String NEWEST = "select v from %1$s v where v.tenant = :tenant and v.version = "
            + "(select max(w.version) from %1$s w where w.tenant = v.tenant and w.key = v.key) order by v.key";

    private final EntityManager entities;
    private final Event<CatalogueChanged> changes;

    @Inject
    JpaCatalogueVersions(EntityManager entities, Event<CatalogueChanged> changes) {
        this.entities = entities;
        this.changes = changes;
    }

    @SuppressWarnings("NullAway")
    protected JpaCatalogueVersions() {
        this(null, null);
    }

    @Override
    public void lock(TenantId tenant) {
        if (entities.find(Tenant.class, tenant, LockModeType.PESSIMISTIC_WRITE) == null) {
            throw new IllegalStateException("There is no tenant " + tenant);
        }
    }

    @Override
    public Optional<Version<ProviderFacts>> provider(TenantId tenant, Key provider, int version) {
        return Optional.ofNullable(entities.find(ProviderVersionRow.class, new VersionKey(tenant, provider.value(), version)))
                .map(ProviderVersionRow::version);
    }

    @Override
    public Optional<Version<ServiceFacts>> service(TenantId tenant, Key service, int version) {
        return Optional.ofNullable(entities.find(ServiceVersionRow.class, new VersionKey(tenant, service.value(), version)))
                .map(ServiceVersionRow::version);
    }

    @Override
    public Optional<PresetVersion> preset(TenantId tenant, Key service, Key preset, int version) {
        var key = new PresetVersionKey(tenant, service.value(), preset.value(), version);
        return Optional.ofNullable(entities.find(PresetVersionRow.class, key))
                .map(row -> row.version(service(tenant, service, row.serviceVersion()).orElseThrow().facts()));
    }

    /** Counted once a transaction, unless it adds an entry itself: a statement asks for each of its services. */
    @Override
    public String stamp(TenantId tenant) {
        var counted = entities.unwrap(UnitOfWork.class).getProperties();
        return (String) counted.computeIfAbsent(stampOf(tenant), unknown -> counted(tenant));
    }

    private void countAnew(TenantId tenant) {
        entities.unwrap(UnitOfWork.class).getProperties().remove(stampOf(tenant));
    }

    private static String stampOf(TenantId tenant) {
        return "verklaar.catalogue.stamp " + tenant;
    }

    private String counted(TenantId tenant) {
        var owner = Ids.bytes(tenant.value());
        return (String) entities.createNativeQuery(STAMP).setParameter(1, owner).setParameter(2, owner).setParameter(3, owner)
                .getSingleResult();
    }

    @Override
    public List<Version<ProviderFacts>> newestProviders(TenantId tenant) {
        return newest(ProviderVersionRow.class, tenant).map(ProviderVersionRow::version).toList();
    }

    @Override
    public List<Version<ServiceFacts>> newestServices(TenantId tenant) {
        return newest(ServiceVersionRow.class, tenant).map(ServiceVersionRow::version).toList();
    }

    private <R> Stream<R> newest(Class<R> type, TenantId tenant) {
        return entities.createQuery(NEWEST.formatted(type.getSimpleName()), type).setParameter("tenant", tenant).getResultStream();
    }

    @Override
    public List<PresetVersion> newestPresets(TenantId tenant) {
        var services = new HashMap<String, ServiceFacts>();
        newestServices(tenant).forEach(service -> services.put(name(service.facts().key(), service.facts().version()), service.facts()));
        return entities.createQuery("select v from PresetVersionRow v where v.tenant = :tenant and v.version = (select max(w.version) "
                        + "from PresetVersionRow w where w.tenant = v.tenant and w.service = v.service and w.key = v.key) "
                        + "order by v.service, v.position, v.key", PresetVersionRow.class)
                .setParameter("tenant", tenant).getResultStream()
                .map(row -> row.version(services.computeIfAbsent(name(row.service(), row.serviceVersion()),
                        older -> service(tenant, row.service(), row.serviceVersion()).orElseThrow().facts())))
                .toList();
    }

    private static String name(Key service, int version) {
        return service + " " + version;
    }

    @Override
    public Optional<WordingEdition> edition(int number) {
        return Optional.ofNullable(entities.find(WordingEditionRow.class, new EditionKey(TenantId.PLATFORM, number)))
                .map(WordingEditionRow::edition);
    }

    @Override
    public int newestEdition() {
        return entities.createQuery("select max(e.number) from WordingEditionRow e where e.tenant = :platform", Integer.class)
                .setParameter("platform", TenantId.PLATFORM).getResultStream().filter(number -> number != null).findFirst().orElse(0);
    }

    @Override
    public void addProvider(TenantId tenant, ProviderFacts facts, Instant at) {
        entities.persist(new ProviderVersionRow(tenant, facts, at));
        countAnew(tenant);
        tell(tenant, CatalogueChanged.Kind.PROVIDER, facts.key().value(), facts.version());
    }

    @Override
    public void addService(TenantId tenant, ServiceFacts withoutPresets, Instant at) {
        entities.persist(new ServiceVersionRow(tenant, withoutPresets, at));
        countAnew(tenant);
        entities.flush();
    }

    @Override
    public void addPreset(TenantId tenant, ServiceFacts service, int position, PresetFacts facts, Instant at) {
        entities.persist(new PresetVersionRow(tenant, service, position, facts, at));
        countAnew(tenant);
        tell(tenant, CatalogueChanged.Kind.PRESET, service.key() + "/" + facts.key(), facts.version());
    }

    @Override
    public void addEdition(WordingEdition edition) {
        entities.persist(new WordingEditionRow(edition));
        tell(TenantId.PLATFORM, CatalogueChanged.Kind.WORDING, "", edition.number());
    }

    @Override
    public Optional<WordingEdition.Words> bundledWords() {
        return entities.createQuery("select b from BundledWordsRow b where b.tenant = :platform order by b.number desc", BundledWordsRow.class)
                .setParameter("platform", TenantId.PLATFORM).setMaxResults(1).getResultStream().findFirst().map(BundledWordsRow::words);
    }

    @Override
    public void addBundledWords(WordingEdition.Words words, Instant at) {
        int before = entities.createQuery("select count(b.number) from BundledWordsRow b where b.tenant = :platform", Long.class)
                .setParameter("platform", TenantId.PLATFORM).getSingleResult().intValue();
        entities.persist(new BundledWordsRow(before + 1, words, at));
    }

    /** A first version follows none that somebody could have pinned. */
    private void tell(TenantId tenant, CatalogueChanged.Kind kind, String entry, int version) {
        if (version > 1) {
            changes.fire(new CatalogueChanged(tenant, kind, entry, version));
        }
    }

    @Override
    public void addConflict(Conflict conflict) {
        var same = entities.createQuery("select count(c.id) from ConflictRow c where c.tenant = :platform and c.entry = :entry "
                        + "and c.sha256 = :sha256", Long.class)
                .setParameter("platform", TenantId.PLATFORM).setParameter("entry", conflict.entry())
                .setParameter("sha256", Sha256.of(conflict.content()).bytes()).getSingleResult();
        if (same == 0) {
            entities.persist(new ConflictRow(conflict));
        }
    }

    @Override
    public boolean hasLoaded(String fingerprint) {
        return entities.find(LoadRow.class, new LoadKey(TenantId.PLATFORM, fingerprint)) != null;
    }

    @Override
    public void addLoad(String fingerprint, Instant at) {
        if (!hasLoaded(fingerprint)) {
            entities.persist(new LoadRow(fingerprint, at));
        }
    }

    @Override
    public List<Conflict> conflicts() {
        return waiting().map(ConflictRow::conflict).toList();
    }

    @Override
    public void settle(Conflict conflict, Instant at) {
        waiting().filter(row -> row.conflict().equals(conflict)).forEach(row -> row.settle(at));
    }

    private Stream<ConflictRow> waiting() {
        return entities.createQuery("select c from ConflictRow c where c.tenant = :platform and c.settledAt is null order by c.seenAt, c.id",
                ConflictRow.class).setParameter("platform", TenantId.PLATFORM).getResultStream();
    }
}
