package verklaar.checking;

import java.util.List;
import java.util.OptionalLong;
import verklaar.shared.Refused;
import verklaar.shared.Violation;

/** Every way this capability says no. */
public abstract sealed class CheckingRefused extends Refused {

    private static final long serialVersionUID = 1L;

    private CheckingRefused(Reason reason, String code, String detail) {
        super(reason, code, detail);
    }

    private CheckingRefused(Reason reason, String code, String detail, List<Violation> violations) {
        super(reason, code, detail, violations);
    }

    /** Nothing of that name is found in the statement as it is now. */
    public static final class FindingUnknown extends CheckingRefused {
        private static final long serialVersionUID = 1L;

        /** @param finding as it was asked for, which may be no identifier at all */
        public FindingUnknown(Object finding) {
            super(Reason.UNKNOWN, "finding-unknown", "The statement has no finding " + finding + " now.");
        }
    }

    /** The finding is let be by nobody. */
    public static final class WaiverUnknown extends CheckingRefused {
        private static final long serialVersionUID = 1L;

        /** @param finding as it was asked for, which may be no identifier at all */
        public WaiverUnknown(Object finding) {
            super(Reason.UNKNOWN, "waiver-unknown", "Nobody has waived the finding " + finding + ".");
        }
    }

    /** Warnings and advice stand in nobody's way, so there is nothing to waive. */
    public static final class NothingToWaive extends CheckingRefused {
        private static final long serialVersionUID = 1L;

        NothingToWaive(Finding finding) {
            super(Reason.CONFLICT, "nothing-to-waive", finding.rule() + " found no error here: it does not keep the statement from being published.");
        }
    }

    /** There is no rule of that id. */
    public static final class RuleUnknown extends CheckingRefused {
        private static final long serialVersionUID = 1L;

        RuleUnknown(String rule) {
            super(Reason.UNKNOWN, "rule-unknown", "There is no rule " + rule + ".");
        }
    }

    /** An error stays one: only warnings can be taken as advice, and only advice can be done without. */
    public static final class NotAWarning extends CheckingRefused {
        private static final long serialVersionUID = 1L;

        NotAWarning(Rule rule) {
            super(Reason.CONFLICT, "not-a-warning", rule.id() + " finds errors, and only warnings and advice can be lowered.");
        }
    }

    /** Something that was filled in cannot be. */
    public static final class NotValid extends CheckingRefused {
        private static final long serialVersionUID = 1L;

        NotValid(String pointer, String message) {
            super(Reason.INVALID, "not-valid", message, List.of(new Violation(pointer, message)));
        }
    }

    /** A statement given by value names words of the catalogue that do not exist. */
    public static final class EditionUnknown extends CheckingRefused {
        private static final long serialVersionUID = 1L;

        EditionUnknown(int edition, int newest) {
            super(Reason.UNPROCESSABLE, "broken-reference", "There is no wording edition " + edition + "; the newest is " + newest + ".",
                    List.of(new Violation("/statement/wording/edition", "There is no such edition; the newest is " + newest + ".")));
        }
    }

    /** Whoever asks has asked a great deal lately. */
    public static final class TooOften extends CheckingRefused {
        private static final long serialVersionUID = 1L;

        private final long seconds;

        /** @param seconds after which asking again helps */
        public TooOften(long seconds) {
            super(Reason.TOO_MANY, "too-many-checks", "You have had a great deal checked lately: ask again in " + seconds + " seconds.");
            this.seconds = seconds;
        }

        @Override
        public OptionalLong retryAfter() {
            return OptionalLong.of(seconds);
        }
    }

    /** The statement is larger than is checked for everybody. */
    public static final class TooLarge extends CheckingRefused {
        private static final long serialVersionUID = 1L;

        /** @param most bytes */
        public TooLarge(int most) {
            super(Reason.TOO_LARGE, "too-large", "A statement to be checked has at most " + most + " bytes.");
        }
    }
}
