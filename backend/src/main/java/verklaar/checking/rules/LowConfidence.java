package verklaar.checking.rules;

import java.util.List;
import verklaar.assembling.Facts.ResolvedSharing;
import verklaar.catalogue.Evidence;
import verklaar.catalogue.Evidence.Confidence;
import verklaar.statement.Sharing;

/** What the catalogue fills in although nobody has looked it up yet: every source that is named for it is of low confidence. */
final class LowConfidence {

    private LowConfidence() {
    }

    /** The firms that the catalogue knows behind a sharing; none for a service it does not know. */
    static List<Sharing.Provider> firms(ResolvedSharing sharing) {
        return sharing.preset() == null ? List.of() : sharing.preset().providers().stream()
                .map(firm -> new Sharing.Provider(firm.legalName(), firm.key(), firm.country())).toList();
    }

    /** Whether nobody has looked up that they are behind it, or what one of them is called. */
    static boolean inFirms(ResolvedSharing sharing) {
        return in("providers", sharing.preset().service().evidence())
                || sharing.preset().providers().stream().anyMatch(firm -> in("legalName", firm.evidence()));
    }

    /** Whether nobody has looked up what protects the data outside the EEA. */
    static boolean inTransfers(ResolvedSharing sharing) {
        return in("transfers", sharing.preset().facts().evidence());
    }

    private static boolean in(String field, List<Evidence> evidence) {
        List<Confidence> found = evidence.stream().filter(source -> source.of().isEmpty() || source.of().contains(field)).map(Evidence::confidence).toList();
        return !found.isEmpty() && found.stream().allMatch(confidence -> confidence == Confidence.LOW);
    }
}
