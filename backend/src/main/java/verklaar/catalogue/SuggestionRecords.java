package verklaar.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import verklaar.tenant.TenantId;

/** All suggestions of all tenants. */
interface SuggestionRecords {

    void add(Suggestion suggestion);

    Optional<Suggestion> find(TenantId tenant, UUID id);

    /** Those of one tenant, newest first. */
    List<Suggestion> of(TenantId tenant, int limit);

    /** How many of one tenant nobody has answered yet. */
    long open(TenantId tenant);

    /** How many of one tenant have an answer that it has not seen. */
    long unheard(TenantId tenant);

    /** Those of all tenants that nobody has answered yet, longest waiting first: the queue of the curators. */
    List<Suggestion> queue(int limit);
}
