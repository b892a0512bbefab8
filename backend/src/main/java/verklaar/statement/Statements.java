package verklaar.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.Key;
import verklaar.tenant.TenantId;

/** All statements, and the projections of their drafts. */
interface Statements {

    void add(Statement statement);

    Optional<Statement> find(TenantId tenant, StatementId id);

    /** The newest state, kept from being changed by others until the transaction ends. */
    Optional<Statement> findForChange(TenantId tenant, StatementId id);

    /**
     * Writes a statement that has been changed, and its projections.
     *
     * @return its lock version now
     */
    long save(Statement statement);

    /**
     * A tenant's statements by name, then by identifier.
     *
     * @param words that name or title contain, in any case; empty for all
     * @param after the last one of the page before; null for the first page
     */
    List<StatementSummary> list(TenantId tenant, String words, @Nullable Place after, int limit);

    /** Which statements of a tenant follow which uses of a service of its own, as their drafts are now: by name, each once for a use. */
    List<Following> following(TenantId tenant, Key service);

    /** Those of the identifiers that are statements of the tenant. */
    Set<UUID> known(TenantId tenant, Set<UUID> ids);

    /** What the projections say of a statement. */
    Projection projection(TenantId tenant, StatementId id);

    /** Statements of all tenants in an order of their own, for operators alone. */
    List<Statement> allAfter(@Nullable Statement last, int limit);

    /** Where a page of the list ended. */
    record Place(String name, StatementId id) {
    }
}
