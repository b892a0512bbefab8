package verklaar.proposing;

import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import verklaar.statement.StatementId;
import verklaar.tenant.Acting;
import verklaar.tenant.ActingFixture;

class InMemoryProposingTest {

    @Nested
    class Offering extends OfferingContract {
        Offering() {
            super(new InMemory());
        }
    }

    @Nested
    class Answering extends AnsweringContract {
        Answering() {
            super(new InMemory());
        }
    }

    @Nested
    class Advising extends AdviceContract {
        Advising() {
            super(new InMemory());
        }
    }

    private static final class InMemory extends ProposingPlace {

        private final ProposingFixture fixture = ProposingFixture.inMemory(catalogue.catalogue(), clock, CHUNK);

        @Override
        Acting aTenant() {
            return ActingFixture.anOwner();
        }

        @Override
        void know(Acting acting, StatementId statement) {
            fixture.know(acting.tenant(), statement);
        }

        @Override
        <T> T with(Function<ProposingFixture, T> work) {
            return work.apply(fixture);
        }
    }
}
