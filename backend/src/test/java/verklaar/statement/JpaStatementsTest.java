package verklaar.statement;

import java.util.function.Function;
import org.junit.jupiter.api.extension.RegisterExtension;
import verklaar.shared.DatabaseExtension;
import verklaar.tenant.Acting;
import verklaar.tenant.AuditFixture;
import verklaar.tenant.TenantId;

class JpaStatementsTest extends StatementsContract {

    @RegisterExtension
    static final DatabaseExtension database = new DatabaseExtension();

    @Override
    Acting aTenant() {
        return database.inTransaction(AuditFixture::aTenantIn);
    }

    @Override
    <T> T with(Function<DraftingFixture, T> work) {
        return database.inTransaction(entities -> work.apply(DraftingFixture.with(entities, CATALOGUE)));
    }

    @Override
    Projection projection(TenantId tenant, StatementId id) {
        return database.inTransaction(entities -> new JpaStatements(entities).projection(tenant, id));
    }
}
