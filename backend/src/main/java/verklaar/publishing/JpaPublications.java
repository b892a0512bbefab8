package verklaar.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.persistence.config.CacheUsage;
import org.eclipse.persistence.config.QueryHints;
import verklaar.shared.Ids;
import verklaar.statement.StatementId;
import verklaar.tenant.TenantId;

/** Publications in the database. Versions and slugs are in tables that the application may only add to. */
@ApplicationScoped
class JpaPublications implements Publications {

    private static final int THE_CLOCK = 1;

    private final EntityManager entities;

    @Inject
    JpaPublications(EntityManager entities) {
        this.entities = entities;
    }

    @SuppressWarnings("NullAway")
    protected JpaPublications() {
        this(null);
    }

    /** Takes the lock before it reads anything, so that all that is read later is as new as the lock. */
    @Override
    public Optional<Publication> forChange(TenantId tenant, StatementId statement, Instant now) {
        entities.createNativeQuery("INSERT INTO publication (tenant_id, statement_id, current_number, indexed, sequence, changed_at) "
                        + "SELECT tenant_id, id, 0, TRUE, 0, ? FROM statement WHERE tenant_id = ? AND id = ? "
                        + "ON DUPLICATE KEY UPDATE publication.sequence = publication.sequence")
                .setParameter(1, Timestamp.from(now)).setParameter(2, Ids.bytes(tenant.value())).setParameter(3, Ids.bytes(statement.value()))
                .executeUpdate();
        return one(tenant, statement).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    @Override
    public Optional<Publication> find(TenantId tenant, StatementId statement) {
        return one(tenant, statement).getResultStream().findFirst();
    }

    private TypedQuery<Publication> one(TenantId tenant, StatementId statement) {
        return of("select p from Publication p where p.tenant = :tenant and p.statement = :statement", Publication.class, tenant, statement);
    }

    @Override
    public Optional<Publication> at(Slug slug) {
        return entities.createQuery("select p from Publication p, ClaimedSlug s where s.slug = :slug and p.tenant = s.tenant "
                + "and p.statement = s.statement", Publication.class).setParameter("slug", slug).getResultStream().findFirst();
    }

    @Override
    public boolean claim(Slug slug, TenantId tenant, StatementId statement, Instant now) {
        int added = entities.createNativeQuery("INSERT IGNORE INTO slug (slug, tenant_id, statement_id, since) VALUES (?, ?, ?, ?)")
                .setParameter(1, slug.value()).setParameter(2, Ids.bytes(tenant.value())).setParameter(3, Ids.bytes(statement.value()))
                .setParameter(4, Timestamp.from(now)).executeUpdate();
        return added == 1 || of("select s from ClaimedSlug s where s.tenant = :tenant and s.statement = :statement and s.slug = :slug",
                ClaimedSlug.class, tenant, statement).setParameter("slug", slug).getResultStream().findFirst().isPresent();
    }

    @Override
    public void add(StatementVersion version, VersionContent content, List<VersionArticle> articles, VersionReview review, Instant now) {
        of("select l from LivePeriod l where l.tenant = :tenant and l.statement = :statement and l.until is null", LivePeriod.class,
                version.tenant(), version.statement()).getResultStream().forEach(live -> live.end(now));
        entities.persist(version);
        entities.flush();
        entities.persist(content);
        entities.persist(review);
        entities.persist(new LivePeriod(version, now));
        entities.flush();
        articles.forEach(entities::persist);
        entities.flush();
    }

    @Override
    public List<VersionSummary> versions(TenantId tenant, StatementId statement) {
        Map<Integer, LivePeriod> live = of("select l from LivePeriod l where l.tenant = :tenant and l.statement = :statement", LivePeriod.class, tenant,
                statement).getResultStream().collect(Collectors.toMap(LivePeriod::number, Function.identity()));
        return of("select v from StatementVersion v where v.tenant = :tenant and v.statement = :statement order by v.number desc",
                StatementVersion.class, tenant, statement).getResultStream().map(version -> version.summary(live.get(version.number()))).toList();
    }

    @Override
    public Optional<VersionSummary> version(TenantId tenant, StatementId statement, int number) {
        return of("select v from StatementVersion v where v.tenant = :tenant and v.statement = :statement and v.number = :number",
                StatementVersion.class, tenant, statement).setParameter("number", number).getResultStream().findFirst()
                .flatMap(version -> of("select l from LivePeriod l where l.tenant = :tenant and l.statement = :statement and l.number = :number",
                        LivePeriod.class, tenant, statement).setParameter("number", number).getResultStream().findFirst().map(version::summary));
    }

    @Override
    public Optional<VersionContent> content(TenantId tenant, StatementId statement, int number) {
        return of("select c from VersionContent c where c.tenant = :tenant and c.statement = :statement and c.number = :number",
                VersionContent.class, tenant, statement).setParameter("number", number).getResultStream().findFirst();
    }

    @Override
    public List<VersionArticle> articles(TenantId tenant, StatementId statement, int number) {
        return of("select a from VersionArticle a where a.tenant = :tenant and a.statement = :statement and a.number = :number",
                VersionArticle.class, tenant, statement).setParameter("number", number).getResultList();
    }

    @Override
    public Optional<VersionReview> review(TenantId tenant, StatementId statement, int number) {
        return of("select r from VersionReview r where r.tenant = :tenant and r.statement = :statement and r.number = :number", VersionReview.class,
                tenant, statement).setParameter("number", number).getResultStream().findFirst();
    }

    @Override
    public long tick() {
        PublicationClock clock = entities.find(PublicationClock.class, THE_CLOCK, LockModeType.PESSIMISTIC_WRITE);
        long tick = clock.tick();
        entities.flush();
        return tick;
    }

    @Override
    public long clock() {
        return entities.createQuery("select c.value from PublicationClock c where c.id = :id", Long.class).setParameter("id", THE_CLOCK)
                .getSingleResult();
    }

    @Override
    public List<Publication> changedAfter(long tick) {
        return entities.createQuery("select p from Publication p where p.sequence > :tick", Publication.class).setParameter("tick", tick)
                .getResultList();
    }

    /** Always asks the database: EclipseLink would look a whole key up in its cache, and cannot convert the key for that. */
    private <T> TypedQuery<T> of(String query, Class<T> type, TenantId tenant, StatementId statement) {
        return entities.createQuery(query, type).setHint(QueryHints.CACHE_USAGE, CacheUsage.DoNotCheckCache)
                .setParameter("tenant", tenant).setParameter("statement", statement);
    }
}
