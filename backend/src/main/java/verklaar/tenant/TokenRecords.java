package verklaar.tenant;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All API tokens. */
interface TokenRecords {

    void add(ApiToken token);

    /** The one look-up without a tenant: the token is what names it. */
    Optional<ApiToken> byPrefix(String prefix);

    Optional<ApiToken> find(TenantId tenant, UUID id);

    /** A tenant's tokens, newest first. */
    List<ApiToken> of(TenantId tenant);
}
