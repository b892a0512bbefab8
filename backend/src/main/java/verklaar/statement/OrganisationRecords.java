package verklaar.statement;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import verklaar.tenant.TenantId;

/** All organisations. */
interface OrganisationRecords {

    void add(OrganisationRecord organisation);

    Optional<OrganisationRecord> find(TenantId tenant, UUID id);

    /** The newest state, kept from being changed by others until the transaction ends. */
    Optional<OrganisationRecord> findForChange(TenantId tenant, UUID id);

    /**
     * Writes an organisation that has been changed.
     *
     * @return its lock version now
     */
    long save(OrganisationRecord organisation);

    /** A tenant's organisations, oldest first. */
    List<OrganisationRecord> of(TenantId tenant);

    /** Those of the identifiers that are organisations of the tenant. */
    Set<UUID> known(TenantId tenant, Collection<UUID> ids);
}
