package verklaar.proposing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verklaar.catalogue.PresetFacts.Weight;
import verklaar.privacy.Key;
import verklaar.statement.StatementId;

/**
 * A proposal without what it would change.
 *
 * @param sharing the one it is about; null for the statement as a whole
 * @param weight of everything that has changed since the version the draft follows
 * @param since when it was made
 * @param answeredAt when somebody answered it, or a later one came
 * @param answeredBy who; null when nobody did
 * @param reason why it was declined
 */
public record ProposalSummary(UUID id, StatementId statement, @Nullable Key sharing, Cause cause, Weight weight, ProposalState state, Instant since,
        @Nullable Instant answeredAt, @Nullable String answeredBy, @Nullable String reason) {
}
