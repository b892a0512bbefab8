package verklaar.catalogue;

import java.util.List;
import verklaar.shared.Refused;
import verklaar.shared.Violation;

/** Every way this capability says no. */
public abstract sealed class CatalogueRefused extends Refused {

    private static final long serialVersionUID = 1L;

    private CatalogueRefused(Reason reason, String code, String detail, List<Violation> violations) {
        super(reason, code, detail, violations);
    }

    /** There is no such service, preset or edition for the one who asks. */
    public static final class Unknown extends CatalogueRefused {
        private static final long serialVersionUID = 1L;

        Unknown(String what) {
            super(Reason.UNKNOWN, "catalogue-unknown", "The catalogue has no " + what + " for you.", List.of());
        }
    }
}
