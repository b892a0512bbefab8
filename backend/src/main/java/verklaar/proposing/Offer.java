package verklaar.proposing;

import java.util.List;
import verklaar.privacy.InlineText;
import verklaar.shared.Lists;

/**
 * A proposal beside the draft it is about.
 *
 * @param draftVersion lock version of the draft it was compared with
 * @param changes what the draft would say, field by field; empty when its text stays the same, and for a proposal that was answered
 * @param advice what happened and what to do about it, where no field can show it
 * @param notes what the curator says has changed, oldest first
 */
public record Offer(ProposalSummary proposal, long draftVersion, List<FieldChange> changes, List<Advice> advice, List<InlineText> notes) {
    public Offer {
        changes = Lists.orEmpty(changes);
        advice = Lists.orEmpty(advice);
        notes = Lists.orEmpty(notes);
    }
}
