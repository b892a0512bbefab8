package verklaar.publishing;

import verklaar.shared.Ids;
import verklaar.statement.StatementId;
import verklaar.tenant.Acting;
import verklaar.tenant.ActingFixture;
import verklaar.tenant.AuditFixture;
import verklaar.tenant.AuditLog;

class InMemoryPublishingTest extends PublishingContract {

    private final InMemoryPublications publications = new InMemoryPublications();

    @Override
    Acting aTenant() {
        return ActingFixture.anOwner();
    }

    @Override
    StatementId aStatement(Acting owner) {
        StatementId id = new StatementId(Ids.next());
        publications.know(owner.tenant(), id);
        return id;
    }

    @Override
    <T> T with(Work<T> work) {
        return work.with(publishing(publications, audit()));
    }

    @Override
    Publications publications() {
        return publications;
    }

    @Override
    AuditLog audit() {
        return AuditFixture.inMemory();
    }
}
