package verklaar.assembling;

import java.util.List;
import verklaar.privacy.LanguageTag;
import verklaar.shared.Refused;
import verklaar.shared.Violation;

/** Every way assembling says no. */
public abstract sealed class AssemblingRefused extends Refused {

    private static final long serialVersionUID = 1L;

    private AssemblingRefused(Reason reason, String code, String detail, List<Violation> violations) {
        super(reason, code, detail, violations);
    }

    /** All facts of one cell or sentence together are longer than a page can show (model.md: 2,000 characters a cell). */
    public static final class TooLong extends AssemblingRefused {

        private static final long serialVersionUID = 1L;

        TooLong(String path, LanguageTag language, int limit) {
            super(Reason.UNPROCESSABLE, "too-long", "What stands at " + path + " is longer than " + limit + " characters in " + language
                    + ": say it shorter, or divide it over more rows", List.of(new Violation("/" + path, "At most " + limit + " characters")));
        }
    }
}
