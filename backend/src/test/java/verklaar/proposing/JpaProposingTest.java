package verklaar.proposing;

import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.RegisterExtension;
import verklaar.shared.DatabaseExtension;
import verklaar.statement.StatementId;
import verklaar.tenant.Acting;
import verklaar.tenant.AuditFixture;

class JpaProposingTest {

    @RegisterExtension
    static final DatabaseExtension database = new DatabaseExtension();

    @Nested
    class Offering extends OfferingContract {
        Offering() {
            super(new InDatabase());
        }
    }

    @Nested
    class Answering extends AnsweringContract {
        Answering() {
            super(new InDatabase());
        }
    }

    @Nested
    class Advising extends AdviceContract {
        Advising() {
            super(new InDatabase());
        }
    }

    private static final class InDatabase extends ProposingPlace {

        @Override
        Acting aTenant() {
            return database.inTransaction(AuditFixture::aTenantIn);
        }

        @Override
        void know(Acting acting, StatementId statement) {
            // the database knows
        }

        @Override
        <T> T with(Function<ProposingFixture, T> work) {
            return database.inTransaction(entities -> work.apply(ProposingFixture.with(entities, catalogue.catalogue(), clock, CHUNK)));
        }
    }
}
