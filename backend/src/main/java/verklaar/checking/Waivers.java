package verklaar.checking;

import java.util.List;
import java.util.Optional;
import verklaar.statement.StatementId;
import verklaar.tenant.TenantId;

/** What tenants let be: waivers of errors by statement, and rules whose warnings they take as advice. */
interface Waivers {

    /** Those of a statement, in no order. */
    List<Waiver> of(TenantId tenant, StatementId statement);

    Optional<Waiver> find(TenantId tenant, StatementId statement, FindingId finding);

    void add(Waiver waiver);

    void remove(Waiver waiver);

    /** The rules a tenant has lowered, by id. */
    List<LoweredRule> lowered(TenantId tenant);

    void add(LoweredRule rule);

    void remove(LoweredRule rule);
}
