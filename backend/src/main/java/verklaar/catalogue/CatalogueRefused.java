package verklaar.catalogue;

import java.util.List;
import verklaar.privacy.Key;
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

    /** A tenant's own service breaks a rule. */
    public static final class NotValid extends CatalogueRefused {
        private static final long serialVersionUID = 1L;

        NotValid(List<Violation> violations) {
            super(Reason.UNPROCESSABLE, "service-not-valid", "The service cannot be kept: " + violations.get(0).message() + " ("
                    + violations.get(0).pointer() + ").", violations);
        }
    }

    /** A tenant's own entry was made from an older version than the newest. */
    public static final class Outdated extends CatalogueRefused {
        private static final long serialVersionUID = 1L;

        Outdated(String what, int base, int head) {
            super(Reason.CONFLICT, "catalogue-outdated", "The " + what + " was made from version " + base + ", but the newest is version "
                    + head + ". Read it again and make your change there.", List.of());
        }
    }

    /** A curator's entry breaks a rule of its file. */
    public static final class NotSound extends CatalogueRefused {
        private static final long serialVersionUID = 1L;

        NotSound(List<Problem> problems) {
            super(Reason.UNPROCESSABLE, "entry-not-sound", "The entry cannot be published: " + problems.get(0),
                    problems.stream().map(problem -> new Violation("", problem.toString())).toList());
        }
    }

    /** A newer version of an entry was published since a curator began to change it. */
    public static final class Overtaken extends CatalogueRefused {
        private static final long serialVersionUID = 1L;

        Overtaken(CatalogueEntry entry) {
            super(Reason.CONFLICT, "entry-overtaken", "Somebody else has published a newer version of " + entry
                    + ". Compare the two, bring them together, and publish again.", List.of());
        }
    }

    /** An entry was to be published that says nothing new. */
    public static final class Unchanged extends CatalogueRefused {
        private static final long serialVersionUID = 1L;

        Unchanged(CatalogueEntry entry) {
            super(Reason.CONFLICT, "entry-unchanged", "Nothing has changed in " + entry + ".", List.of());
        }
    }

    /** A suggestion has been answered before. */
    public static final class Answered extends CatalogueRefused {
        private static final long serialVersionUID = 1L;

        Answered() {
            super(Reason.CONFLICT, "suggestion-answered", "This suggestion has been answered already.", List.of());
        }
    }

    /** A suggestion says nothing, or too much. */
    public static final class NotASuggestion extends CatalogueRefused {
        private static final long serialVersionUID = 1L;

        NotASuggestion(String pointer, String message) {
            super(Reason.UNPROCESSABLE, "suggestion-not-valid", message, List.of(new Violation(pointer, message)));
        }
    }

    /** A document was sent to the address of another service. */
    public static final class OtherKey extends CatalogueRefused {
        private static final long serialVersionUID = 1L;

        public OtherKey(String address, Key document) {
            super(Reason.UNPROCESSABLE, "service-not-valid", "The address names the service " + address + ", the document " + document
                    + ".", List.of(new Violation("/service/key", "Must be the key in the address: " + address)));
        }
    }

    /** A page was asked for after what is no place in a list of services. */
    public static final class NotAPlace extends CatalogueRefused {
        private static final long serialVersionUID = 1L;

        NotAPlace() {
            super(Reason.INVALID, "not-a-place", "This is not a place in the list of services. Begin at the first page.", List.of());
        }
    }

    /** What should name a kind of service cannot. */
    public static final class NotACategory extends CatalogueRefused {
        private static final long serialVersionUID = 1L;

        public NotACategory(String text) {
            super(Reason.INVALID, "not-a-category", "Not the key of a kind of service: " + text, List.of());
        }
    }

    /** What should name a language does not. */
    public static final class NotALanguage extends CatalogueRefused {
        private static final long serialVersionUID = 1L;

        public NotALanguage(String text) {
            super(Reason.INVALID, "not-a-language", "Not a language in canonical BCP 47 form (nl, de-AT): " + text, List.of());
        }
    }
}
