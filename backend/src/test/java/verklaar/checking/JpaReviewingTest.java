package verklaar.checking;

import java.util.function.Function;
import org.junit.jupiter.api.extension.RegisterExtension;
import verklaar.shared.DatabaseExtension;
import verklaar.tenant.Acting;
import verklaar.tenant.AuditFixture;

class JpaReviewingTest extends ReviewingContract {

    @RegisterExtension
    static final DatabaseExtension database = new DatabaseExtension();

    @Override
    Acting aTenant() {
        return database.inTransaction(AuditFixture::aTenantIn);
    }

    @Override
    <T> T with(Function<ReviewingFixture, T> work) {
        return database.inTransaction(entities -> work.apply(ReviewingFixture.with(entities, clock)));
    }
}
