package verklaar.checking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.List;
import verklaar.checking.Surroundings.Waiting;
import verklaar.proposing.Proposing;
import verklaar.statement.StatementId;
import verklaar.tenant.TenantId;

/** Finds waiting changes among the proposals made to a statement. */
@ApplicationScoped
class PendingProposals implements WaitingChanges {

    private final Proposing proposing;

    @Inject
    PendingProposals(Proposing proposing) {
        this.proposing = proposing;
    }

    @SuppressWarnings("NullAway")
    protected PendingProposals() {
        this(null);
    }

    @Override
    public List<Waiting> of(TenantId tenant, StatementId statement) {
        return proposing.pending(tenant, statement).stream()
                .map(proposal -> new Waiting(proposal.sharing(), proposal.since().atOffset(ZoneOffset.UTC).toLocalDate())).toList();
    }
}
