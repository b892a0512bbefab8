package verklaar.proposing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.config.CacheUsage;
import org.eclipse.persistence.config.QueryHints;
import org.jspecify.annotations.Nullable;
import verklaar.statement.StatementId;
import verklaar.tenant.TenantId;

/** Proposals in the database. */
@ApplicationScoped
class JpaProposals implements Proposals {

    /** What still follows an older version: only that can be offered the one a proposal is about. */
    private static final String HAS_A_SUBJECT = " and (p.state <> :open "
            + "or p.kind = verklaar.proposing.Cause.Kind.WORDING and exists (select s.id from Statement s "
            + "where s.tenant = p.tenant and s.id = p.statement and s.edition < p.version) "
            + "or p.kind = verklaar.proposing.Cause.Kind.PRESET and exists (select r.sharing from PinRow r "
            + "where r.tenant = p.tenant and r.statement = p.statement and r.sharing = p.subject "
            + "and r.owner = p.owner and concat(r.service, '/', r.preset) = p.entry and r.version < p.version) "
            + "or p.kind = verklaar.proposing.Cause.Kind.PROVIDER and exists (select r.sharing from PinRow r "
            + "where r.tenant = p.tenant and r.statement = p.statement and r.sharing = p.subject) "
            + "and not exists (select f.sharing from ProviderPinRow f where f.tenant = p.tenant and f.statement = p.statement "
            + "and f.sharing = p.subject and f.owner = p.owner and f.provider = p.entry and f.version >= p.version))";

    private final EntityManager entities;

    @Inject
    JpaProposals(EntityManager entities) {
        this.entities = entities;
    }

    @SuppressWarnings("NullAway")
    protected JpaProposals() {
        this(null);
    }

    @Override
    public Optional<Proposal> find(TenantId tenant, UUID id) {
        return one(tenant, id).getResultStream().findFirst();
    }

    @Override
    public Optional<Proposal> findForChange(TenantId tenant, UUID id) {
        return one(tenant, id).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    private TypedQuery<Proposal> one(TenantId tenant, UUID id) {
        return entities.createQuery("select p from Proposal p where p.tenant = :tenant and p.id = :id", Proposal.class)
                .setHint(QueryHints.CACHE_USAGE, CacheUsage.DoNotCheckCache).setParameter("tenant", tenant).setParameter("id", id);
    }

    @Override
    public List<Proposal> list(TenantId tenant, ProposalState state, @Nullable StatementId statement, @Nullable UUID before, int limit) {
        var query = entities.createQuery("select p from Proposal p where p.tenant = :tenant and p.state = :state"
                        + (statement == null ? "" : " and p.statement = :statement") + (before == null ? "" : " and p.id < :before")
                        + HAS_A_SUBJECT + " order by p.id desc", Proposal.class)
                .setParameter("tenant", tenant).setParameter("state", state).setParameter("open", ProposalState.OPEN);
        if (statement != null) {
            query.setParameter("statement", statement);
        }
        if (before != null) {
            query.setParameter("before", before);
        }
        return query.setMaxResults(limit).getResultList();
    }

    @Override
    public List<OpenCount> open(TenantId tenant) {
        return entities.createQuery("select p.statement, count(p.id) from Proposal p where p.tenant = :tenant and p.state = :open"
                        + HAS_A_SUBJECT + " group by p.statement", Object[].class)
                .setParameter("tenant", tenant).setParameter("open", ProposalState.OPEN).getResultStream()
                .map(row -> new OpenCount((StatementId) row[0], (long) row[1])).toList();
    }

    @Override
    public @Nullable Place spread(Cause cause, Wave wave, Instant now, @Nullable Place after, int size) {
        return new JpaSpread(entities, cause, wave, now).chunk(after, size);
    }

    @Override
    public boolean isOffered(TenantId tenant, StatementId statement, String subject, Cause cause) {
        return entities.createQuery("select count(p.id) from Proposal p where p.tenant = :tenant and p.statement = :statement "
                        + "and p.subject = :subject and p.kind = :kind and p.owner = :owner and p.entry = :entry and p.version >= :version", Long.class)
                .setParameter("tenant", tenant).setParameter("statement", statement).setParameter("subject", subject).setParameter("kind", cause.kind())
                .setParameter("owner", cause.owner()).setParameter("entry", cause.entry()).setParameter("version", cause.version())
                .getSingleResult() > 0;
    }

    @Override
    public void add(Proposal proposal) {
        entities.persist(proposal);
    }

    @Override
    public List<Proposal> acceptable(int edition, @Nullable Proposal last, int limit) {
        var query = entities.createQuery("select p from Proposal p where p.state = :open and (p.kind = verklaar.proposing.Cause.Kind.WORDING "
                        + "and p.version = :edition or p.weight = verklaar.catalogue.PresetFacts.Weight.EDITORIAL "
                        + "and exists (select w.tenant from Wish w where w.tenant = p.tenant and w.acceptEditorial = true))"
                        + (last == null ? "" : " and (p.tenant > :tenant or p.tenant = :tenant and p.id > :id)") + HAS_A_SUBJECT
                        + " order by p.tenant, p.id", Proposal.class)
                .setParameter("open", ProposalState.OPEN).setParameter("edition", edition);
        if (last != null) {
            query.setParameter("tenant", last.tenant()).setParameter("id", last.id());
        }
        return query.setMaxResults(limit).getResultList();
    }

    @Override
    public Optional<Wish> wish(TenantId tenant) {
        return entities.createQuery("select w from Wish w where w.tenant = :tenant", Wish.class)
                .setHint(QueryHints.CACHE_USAGE, CacheUsage.DoNotCheckCache).setParameter("tenant", tenant)
                .getResultStream().findFirst();
    }

    @Override
    public void add(Wish wish) {
        entities.persist(wish);
    }
}
