package verklaar.publishing;

import java.time.LocalDate;
import java.util.List;
import verklaar.assembling.StatementDocument;
import verklaar.checking.FindingTexts;
import verklaar.checking.Pointers;
import verklaar.checking.Review;
import verklaar.checking.ReviewTexts;
import verklaar.privacy.LanguageTag;
import verklaar.shared.Json;
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

    /** The rules find errors that nobody has waived. */
    public static final class FindingsOpen extends PublishingRefused {
        private static final long serialVersionUID = 1L;

        private final transient Review review;

        FindingsOpen(StatementDocument document, Review review) {
            super(Reason.CONFLICT, "findings-open", ReviewTexts.in(LanguageTag.EN).verdict(review)
                    + ": solve what is wrong, or waive each error with a reason.", violations(document, review));
            this.review = review;
        }

        private static List<Violation> violations(StatementDocument document, Review review) {
            Pointers pointers = Pointers.intoDraft(Json.mapper().valueToTree(document.facts().draft()));
            FindingTexts texts = FindingTexts.in(LanguageTag.EN);
            return review.blocking().stream().map(item -> new Violation(pointers.of(item.finding().path()),
                    item.finding().rule() + ": " + texts.report(item.finding()))).toList();
        }

        /** All that was found, the open errors among it. */
        public Review review() {
            return review;
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
