package verklaar.outbox;

import java.time.Clock;
import java.util.function.Function;
import org.junit.jupiter.api.extension.RegisterExtension;
import verklaar.shared.DatabaseExtension;
import verklaar.tenant.AuditFixture;
import verklaar.tenant.TenantId;

class JpaOutboxTest extends OutboxContract {

    @RegisterExtension
    static final DatabaseExtension database = new DatabaseExtension();

    @Override
    TenantId aTenant() {
        return database.inTransaction(AuditFixture::aTenantIn).tenant();
    }

    @Override
    <T> T with(Clock clock, Function<OutboxFixture, T> work) {
        return database.inTransaction(entities -> work.apply(OutboxFixture.with(entities, clock)));
    }
}
