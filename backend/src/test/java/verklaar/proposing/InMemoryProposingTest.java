package verklaar.proposing;

import java.util.function.Function;
import verklaar.statement.StatementId;
import verklaar.tenant.Acting;
import verklaar.tenant.ActingFixture;

class InMemoryProposingTest extends ProposingContract {

    private final ProposingFixture fixture = ProposingFixture.inMemory(catalogue.catalogue(), clock, CHUNK);

    @Override
    Acting aTenant() {
        return ActingFixture.anOwner();
    }

    @Override
    void know(Acting acting, StatementId statement) {
        ((InMemoryProposals) fixture.proposals).know(acting.tenant(), statement);
    }

    @Override
    <T> T with(Function<ProposingFixture, T> work) {
        return work.apply(fixture);
    }
}
