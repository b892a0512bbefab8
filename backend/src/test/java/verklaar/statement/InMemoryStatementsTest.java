package verklaar.statement;

import java.util.function.Function;
import verklaar.tenant.Acting;
import verklaar.tenant.ActingFixture;
import verklaar.tenant.AuditFixture;
import verklaar.tenant.TenantId;

class InMemoryStatementsTest extends StatementsContract {

    private final InMemoryStatements statements = new InMemoryStatements();
    private final DraftingFixture fixture = DraftingFixture.over(statements, new InMemoryOrganisationRecords(), CATALOGUE, AuditFixture.inMemory());

    @Override
    Acting aTenant() {
        return ActingFixture.anOwner();
    }

    @Override
    <T> T with(Function<DraftingFixture, T> work) {
        return work.apply(fixture);
    }

    @Override
    Projection projection(TenantId tenant, StatementId id) {
        return statements.projection(tenant, id);
    }
}
