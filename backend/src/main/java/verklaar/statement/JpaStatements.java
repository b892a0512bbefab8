package verklaar.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import verklaar.catalogue.Owner;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.tenant.TenantId;

/** Statements in the database, each one row with its draft as a document, and its projections beside it. */
@ApplicationScoped
class JpaStatements implements Statements {

    private static final String COLUMNS = "select s.id, s.name, s.title, s.sourceLocale, s.edition, s.sharings, s.changedAt, s.changedBy, "
            + "s.lockVersion from Statement s where s.tenant = :tenant";

    private final EntityManager entities;
    private final JpaProjections projections;

    @Inject
    JpaStatements(EntityManager entities) {
        this.entities = entities;
        this.projections = new JpaProjections(entities);
    }

    @SuppressWarnings("NullAway")
    protected JpaStatements() {
        this(null);
    }

    @Override
    public void add(Statement statement) {
        entities.persist(statement);
        entities.flush();
        projections.write(statement);
    }

    @Override
    public Optional<Statement> find(TenantId tenant, StatementId id) {
        return Optional.ofNullable(entities.find(Statement.class, new StatementKey(tenant, id)));
    }

    @Override
    public Optional<Statement> findForChange(TenantId tenant, StatementId id) {
        return Optional.ofNullable(entities.find(Statement.class, new StatementKey(tenant, id), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public long save(Statement statement) {
        projections.write(statement);
        entities.flush();
        return statement.lockVersion();
    }

    @Override
    public List<StatementSummary> list(TenantId tenant, String words, @Nullable Place after, int limit) {
        var query = new StringBuilder(COLUMNS);
        if (!words.isEmpty()) {
            query.append(" and (lower(s.name) like :words escape '!' or lower(s.title) like :words escape '!')");
        }
        if (after != null) {
            query.append(" and (s.name > :name or (s.name = :name and s.id > :id))");
        }
        var typed = entities.createQuery(query.append(" order by s.name, s.id").toString(), Object[].class).setParameter("tenant", tenant);
        if (!words.isEmpty()) {
            typed.setParameter("words", "%" + words.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%");
        }
        if (after != null) {
            typed.setParameter("name", after.name()).setParameter("id", after.id());
        }
        return typed.setMaxResults(limit).getResultStream().map(JpaStatements::summary).toList();
    }

    private static StatementSummary summary(Object[] row) {
        return new StatementSummary((StatementId) row[0], (String) row[1], (String) row[2], LanguageTag.of((String) row[3]), (int) row[4],
                (int) row[5], (Instant) row[6], (String) row[7], (long) row[8]);
    }

    @Override
    public List<Following> following(TenantId tenant, Key service) {
        return entities.createQuery("select distinct p.preset, s.id, s.name from PinRow p, Statement s where p.tenant = :tenant and s.tenant = :tenant"
                + " and s.id = p.statement and p.owner = :owner and p.service = :service order by s.name, s.id, p.preset", Object[].class)
                .setParameter("tenant", tenant).setParameter("owner", Owner.TENANT).setParameter("service", service.value())
                .getResultStream().map(row -> new Following(Key.of((String) row[0]), (StatementId) row[1], (String) row[2])).toList();
    }

    @Override
    public Set<UUID> known(TenantId tenant, Set<UUID> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        return entities.createQuery("select s.id from Statement s where s.tenant = :tenant and s.id in :ids", StatementId.class)
                .setParameter("tenant", tenant).setParameter("ids", ids.stream().map(StatementId::new).toList())
                .getResultStream().map(StatementId::value).collect(Collectors.toSet());
    }

    @Override
    public Projection projection(TenantId tenant, StatementId id) {
        return projections.read(tenant, id);
    }

    @Override
    public List<Statement> allAfter(@Nullable Statement last, int limit) {
        String after = last == null ? "" : " where s.tenant > :tenant or (s.tenant = :tenant and s.id > :id)";
        var query = entities.createQuery("select s from Statement s" + after + " order by s.tenant, s.id", Statement.class);
        if (last != null) {
            query.setParameter("tenant", last.tenant()).setParameter("id", last.id());
        }
        return query.setMaxResults(limit).getResultList();
    }
}
