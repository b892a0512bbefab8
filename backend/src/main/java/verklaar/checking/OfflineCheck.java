package verklaar.checking;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import verklaar.assembling.Assembling;
import verklaar.catalogue.Catalogue;
import verklaar.catalogue.PresetPin;
import verklaar.privacy.Key;
import verklaar.statement.Sharing;
import verklaar.tenant.TenantId;

/** The same check without a server: over the catalogue that this version of the product brings along. */
public final class OfflineCheck {

    private final Catalogue catalogue;
    private final Checking checking;
    private final Set<String> remarks = new LinkedHashSet<>();

    /** @param clock tells the day that periods are counted to */
    public OfflineCheck(Clock clock) {
        this.catalogue = Catalogue.bundled(clock);
        this.checking = new Checking(new Assembling(catalogue, null), catalogue, (tenant, statement) -> Optional.empty(), (tenant, statement) -> List.of(), clock);
    }

    /** What the rules find in a statement. */
    public Review review(GivenStatement given) {
        for (Sharing sharing : given.statement().sharings()) {
            if (sharing.pin() != null) {
                compare(sharing.key(), sharing.pin());
            }
        }
        return Review.of(checking.findings(TenantId.PLATFORM, given.statement(), given.organisations()));
    }

    /** Where the catalogue is another one than a statement was written with, in English, one sentence each. */
    public List<String> remarks() {
        return List.copyOf(remarks);
    }

    private void compare(Key sharing, PresetPin pin) {
        var known = catalogue.preset(TenantId.PLATFORM, pin);
        if (known.isEmpty()) {
            remarks.add("The sharing " + sharing + " names " + pin.service() + "/" + pin.preset() + ", which this catalogue does not have: "
                    + "only what the statement itself says of it is checked.");
        } else if (known.get().facts().version() != pin.version()) {
            remarks.add("The sharing " + sharing + " was written with version " + pin.version() + " of " + pin.service() + "/" + pin.preset()
                    + "; it is checked with version " + known.get().facts().version() + ".");
        }
    }
}
