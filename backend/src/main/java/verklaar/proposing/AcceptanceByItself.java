package verklaar.proposing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import verklaar.outbox.BackgroundWork;
import verklaar.shared.Json;
import verklaar.shared.Refused;
import verklaar.tenant.TenantId;

/**
 * Takes over what needs nobody's word, a few a step: changes of wording alone for the tenants that wish so, and for all of them an edition
 * of the words that does not touch their statement.
 */
@ApplicationScoped
class AcceptanceByItself implements BackgroundWork {

    static final String KIND = "proposing.accept-editorial";

    private static final Logger LOG = Logger.getLogger(AcceptanceByItself.class.getName());
    private static final int CHUNK = 20;
    private static final int NO_EDITION = 0;

    private final Proposals proposals;
    private final Proposing proposing;

    @Inject
    AcceptanceByItself(Proposals proposals, Proposing proposing) {
        this.proposals = proposals;
        this.proposing = proposing;
    }

    @SuppressWarnings("NullAway")
    protected AcceptanceByItself() {
        this(null, null);
    }

    /** What to leave in the outbox once a cause has been spread. */
    static String payload(Cause cause) {
        return cause.kind() == Cause.Kind.WORDING ? String.valueOf(cause.version()) : "";
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public @Nullable String step(TenantId tenant, String payload, @Nullable String progress) {
        var last = progress == null ? null : Json.read(progress.getBytes(StandardCharsets.UTF_8), Seen.class);
        int edition = payload.isEmpty() ? NO_EDITION : Integer.parseInt(payload);
        var next = proposals.acceptable(edition, last == null ? null : proposals.find(last.tenant(), last.proposal()).orElse(null), CHUNK);
        next.forEach(this::accept);
        if (next.size() < CHUNK) {
            return null;
        }
        var end = next.get(CHUNK - 1);
        return new String(Json.write(new Seen(end.tenant(), end.id())), StandardCharsets.UTF_8);
    }

    /** What cannot be taken over stays open, for people to look at. */
    private void accept(Proposal proposal) {
        try {
            proposing.acceptByItself(proposal.tenant(), proposal.id());
        } catch (Refused refused) {
            LOG.log(Level.INFO, "The proposal {0} stays open: {1}", new Object[] {proposal.id(), refused.getMessage()});
        }
    }

    /** The last proposal that was looked at. */
    record Seen(TenantId tenant, UUID proposal) {
    }
}
