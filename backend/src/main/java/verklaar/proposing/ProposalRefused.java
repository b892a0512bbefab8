package verklaar.proposing;

import java.util.List;
import java.util.UUID;
import verklaar.shared.Refused;
import verklaar.shared.Violation;

/** Every way this capability says no. */
public abstract sealed class ProposalRefused extends Refused {

    private static final long serialVersionUID = 1L;

    private ProposalRefused(Reason reason, String code, String detail, List<Violation> violations) {
        super(reason, code, detail, violations);
    }

    /** The tenant has no such proposal. */
    public static final class Unknown extends ProposalRefused {
        private static final long serialVersionUID = 1L;

        /** @param proposal as it was asked for, which may be no identifier at all */
        public Unknown(Object proposal) {
            super(Reason.UNKNOWN, "proposal-unknown", "There is no proposal " + proposal + ".", List.of());
        }
    }

    /** Somebody has answered it before, or a later one stands in its place. */
    public static final class AlreadyAnswered extends ProposalRefused {
        private static final long serialVersionUID = 1L;

        AlreadyAnswered(UUID proposal, ProposalState state) {
            super(Reason.CONFLICT, "proposal-answered", "The proposal " + proposal + " is " + state + " already.", List.of());
        }
    }

    /** What it is about has left the draft, or follows that version or a newer one already. */
    public static final class Moot extends ProposalRefused {
        private static final long serialVersionUID = 1L;

        Moot(UUID proposal) {
            super(Reason.CONFLICT, "proposal-moot", "The proposal " + proposal + " has nothing left to change in the draft.", List.of());
        }
    }

    /** An answer names a change the proposal does not make, or takes what is not there. */
    public static final class NotMergeable extends ProposalRefused {
        private static final long serialVersionUID = 1L;

        NotMergeable(List<Violation> violations) {
            super(Reason.UNPROCESSABLE, "not-mergeable", violations.get(0).message(), violations);
        }
    }

    /** Something that was filled in cannot be. */
    public static final class NotValid extends ProposalRefused {
        private static final long serialVersionUID = 1L;

        public NotValid(String pointer, String message) {
            super(Reason.INVALID, "not-valid", message, List.of(new Violation(pointer, message)));
        }
    }
}
