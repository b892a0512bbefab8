package verklaar.tenant;

import java.util.function.Function;
import org.junit.jupiter.api.extension.RegisterExtension;
import verklaar.shared.DatabaseExtension;

class JpaAccessTest extends AccessContract {

    @RegisterExtension
    static final DatabaseExtension database = new DatabaseExtension();

    @Override
    <T> T with(Function<Collections, T> work) {
        return database.inTransaction(entities -> work.apply(
                new Collections(new JpaTenantRecords(entities), new JpaTokenRecords(entities), new JpaAuditRecords(entities))));
    }
}
