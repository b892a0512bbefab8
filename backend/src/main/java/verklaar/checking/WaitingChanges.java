package verklaar.checking;

import java.util.List;
import verklaar.checking.Surroundings.Waiting;
import verklaar.statement.StatementId;
import verklaar.tenant.TenantId;

/** Material changes of the catalogue that a statement has left unanswered for too long. */
@FunctionalInterface
public interface WaitingChanges {

    /** The longest waiting and the newer ones alike; empty for a statement that is new or given by value. */
    List<Waiting> of(TenantId tenant, StatementId statement);
}
