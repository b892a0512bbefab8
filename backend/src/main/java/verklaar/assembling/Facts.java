package verklaar.assembling;

import java.util.List;
import org.jspecify.annotations.Nullable;
import verklaar.catalogue.Authority;
import verklaar.catalogue.Preset;
import verklaar.catalogue.Term;
import verklaar.privacy.Agreement;
import verklaar.privacy.Choice;
import verklaar.privacy.DataItem;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.privacy.Location;
import verklaar.privacy.Onward;
import verklaar.privacy.PlainText;
import verklaar.privacy.RecipientKind;
import verklaar.privacy.RecipientRole;
import verklaar.privacy.Retention;
import verklaar.privacy.Transfer;
import verklaar.privacy.WebAddress;
import verklaar.shared.Lists;
import verklaar.statement.Draft;
import verklaar.statement.Organisation;
import verklaar.statement.Sharing;

/**
 * What a statement says, as data: the draft it was made from, its organisations, its sharings with every prefilled value filled in, and
 * all of the catalogue they stand on. Checks, differences and the machine-readable renderers read this.
 *
 * @param organisations in the order of the draft's head
 * @param sharings in the draft's order
 * @param terms every term the statement uses, with its labels
 * @param authorities every authority it names
 */
public record Facts(Draft draft, List<Organisation> organisations, List<ResolvedSharing> sharings, List<Term> terms,
        List<Authority> authorities) {

    public Facts {
        organisations = Lists.orEmpty(organisations);
        sharings = Lists.orEmpty(sharings);
        terms = Lists.orEmpty(terms);
        authorities = Lists.orEmpty(authorities);
    }

    /**
     * A sharing whose every field has its value: the tenant's, nothing, or the pinned version's.
     *
     * @param source the sharing as the draft has it
     * @param preset what it is pinned to; null for a service the catalogue does not know
     */
    public record ResolvedSharing(Sharing source, @Nullable Preset preset, @Nullable PlainText displayName, List<Sharing.Provider> providers,
            RecipientKind recipientKind, List<RecipientRole> roles, List<DataItem> dataItems, @Nullable InlineText purposeText,
            List<Retention> retention, @Nullable InlineText condition, List<Location> locations, List<Transfer> transfers,
            List<Agreement> agreements, List<Onward> onward, List<Choice> choices, @Nullable WebAddress privacyUrl, @Nullable InlineText note) {

        public ResolvedSharing {
            providers = Lists.orEmpty(providers);
            roles = Lists.orEmpty(roles);
            dataItems = Lists.orEmpty(dataItems);
            retention = Lists.orEmpty(retention);
            locations = Lists.orEmpty(locations);
            transfers = Lists.orEmpty(transfers);
            agreements = Lists.orEmpty(agreements);
            onward = Lists.orEmpty(onward);
            choices = Lists.orEmpty(choices);
        }

        public Key key() {
            return source.key();
        }
    }
}
