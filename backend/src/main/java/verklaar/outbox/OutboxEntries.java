package verklaar.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import verklaar.tenant.TenantId;

/** All work that is left to do. */
interface OutboxEntries {

    void add(OutboxEntry entry);

    /** Entries of some kinds that may be taken now, of all tenants, longest due first. */
    List<OutboxEntry> due(Set<String> kinds, Instant now, int limit);

    /** The newest state, kept from being taken by others until the transaction ends; empty when somebody has finished it. */
    Optional<OutboxEntry> findForChange(TenantId tenant, UUID id);

    void remove(OutboxEntry entry);
}
