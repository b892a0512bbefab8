package verklaar.publishing;

import java.time.LocalDate;
import java.util.List;
import verklaar.assembling.StatementDocument.Gap;
import verklaar.shared.Refused;
import verklaar.shared.Violation;

/** Every way this capability says no. */
public abstract sealed class PublishingRefused extends Refused {

    private static final long serialVersionUID = 1L;

    private PublishingRefused(Reason reason, String code, String detail) {
        super(reason, code, detail);
    }

    private PublishingRefused(Reason reason, String code, String detail, List<Violation> violations) {
        super(reason, code, detail, violations);
    }

    /** The statement has no such version. */
    public static final class VersionUnknown extends PublishingRefused {
        private static final long serialVersionUID = 1L;

        /** @param version as it was asked for, which may be no number at all */
        public VersionUnknown(Object version) {
            super(Reason.UNKNOWN, "version-unknown", "There is no version " + version + " of this statement.");
        }
    }

    /** The draft has been changed since the one who publishes read it. */
    public static final class Stale extends PublishingRefused {
        private static final long serialVersionUID = 1L;

        Stale(long expected, long current) {
            super(Reason.STALE, "stale", "The draft has been changed since you read it: you have version " + expected + ", and it is now " + current
                    + ". Read it again before you publish it.");
        }
    }

    /** Nobody is named as responsible (Art. 13(1)(a)). */
    public static final class NoController extends PublishingRefused {
        private static final long serialVersionUID = 1L;

        NoController() {
            super(Reason.CONFLICT, "no-controller", "The statement does not say who is responsible: give it an organisation with a name.",
                    List.of(new Violation("/head/organisations", "An organisation with a name is needed here.")));
        }
    }

    /** The controller has no address (Art. 13(1)(a)). */
    public static final class NoAddress extends PublishingRefused {
        private static final long serialVersionUID = 1L;

        NoAddress() {
            super(Reason.CONFLICT, "no-address", "The organisation has no postal address: readers must be able to find it.",
                    List.of(new Violation("/head/organisations", "Every organisation named here needs an address.")));
        }
    }

    /** There is no way to reach the controller (Art. 13(1)(a)). */
    public static final class NoContact extends PublishingRefused {
        private static final long serialVersionUID = 1L;

        NoContact() {
            super(Reason.CONFLICT, "no-contact", "The organisation cannot be reached: add an e-mail address, a telephone number or a form.",
                    List.of(new Violation("/head/organisations", "One of the organisations named here needs a contact point.")));
        }
    }

    /** Nothing is said about why data is used (Art. 13(1)(c)). */
    public static final class NoPurpose extends PublishingRefused {
        private static final long serialVersionUID = 1L;

        NoPurpose() {
            super(Reason.CONFLICT, "no-purpose", "The statement does not say what data is used for: add at least one purpose.",
                    List.of(new Violation("/activities", "At least one activity with its purpose is needed.")));
        }
    }

    /** Words are missing in a language that the statement announces. */
    public static final class LanguageIncomplete extends PublishingRefused {
        private static final long serialVersionUID = 1L;

        private final transient List<Gap> gaps;

        LanguageIncomplete(List<Gap> gaps) {
            super(Reason.CONFLICT, "language-incomplete", "Words are missing in " + gaps.stream().map(gap -> gap.language().value()).distinct().sorted()
                    .reduce((one, other) -> one + ", " + other).orElse("a language") + ": translate them, or leave the language out.",
                    gaps.stream().map(gap -> new Violation("/" + gap.path(), "Nothing is said here in " + gap.language() + ".")).toList());
            this.gaps = List.copyOf(gaps);
        }

        /** What is missing where. */
        public List<Gap> gaps() {
            return gaps;
        }
    }

    /** Readers already get exactly this. */
    public static final class Unchanged extends PublishingRefused {
        private static final long serialVersionUID = 1L;

        private final int version;

        Unchanged(int version) {
            super(Reason.CONFLICT, "unchanged", "Nothing has changed since version " + version + ", which is live.");
            this.version = version;
        }

        /** Number of the live version. */
        public int version() {
            return version;
        }
    }

    /** It is to hold from a later day on, and publishing is at once. */
    public static final class InForceLater extends PublishingRefused {
        private static final long serialVersionUID = 1L;

        InForceLater(LocalDate date) {
            super(Reason.CONFLICT, "in-force-later", "The statement is to hold from " + date + " on, and publishing shows it at once: publish it on that "
                    + "day, or choose today or earlier.", List.of(new Violation("/head/effectiveFrom", "This must be today or earlier.")));
        }
    }

    /** The address belongs, or once belonged, to another statement. */
    public static final class SlugTaken extends PublishingRefused {
        private static final long serialVersionUID = 1L;

        SlugTaken(Slug slug) {
            super(Reason.CONFLICT, "slug-taken", "The address " + slug + " is in use, or was in use before: choose another one.",
                    List.of(new Violation("/slug", "This address is taken.")));
        }
    }
}
