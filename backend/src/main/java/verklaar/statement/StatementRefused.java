package verklaar.statement;

import java.util.List;
import verklaar.shared.Refused;
import verklaar.shared.Violation;

/** Every way this capability says no. */
public abstract sealed class StatementRefused extends Refused {

    private static final long serialVersionUID = 1L;

    private StatementRefused(Reason reason, String code, String detail) {
        super(reason, code, detail);
    }

    private StatementRefused(Reason reason, String code, String detail, List<Violation> violations) {
        super(reason, code, detail, violations);
    }

    /** The tenant has no such statement. */
    public static final class Unknown extends StatementRefused {
        private static final long serialVersionUID = 1L;

        /** @param statement as it was asked for, which may be no identifier at all */
        public Unknown(Object statement) {
            super(Reason.UNKNOWN, "statement-unknown", "There is no statement " + statement + ".");
        }
    }

    /** The tenant has no such organisation. */
    public static final class OrganisationUnknown extends StatementRefused {
        private static final long serialVersionUID = 1L;

        /** @param organisation as it was asked for, which may be no identifier at all */
        public OrganisationUnknown(Object organisation) {
            super(Reason.UNKNOWN, "organisation-unknown", "There is no organisation " + organisation + ".");
        }
    }

    /** Somebody else has changed it since it was read. */
    public static final class Stale extends StatementRefused {
        private static final long serialVersionUID = 1L;

        private final long current;

        Stale(long expected, long current) {
            super(Reason.STALE, "stale", "It has been changed since you read it: you have version " + expected + ", and it is now "
                    + current + ". Read it again and make your change there.");
            this.current = current;
        }

        /** The version it has now. */
        public long current() {
            return current;
        }
    }

    /** Something that was filled in cannot be. */
    public static final class NotValid extends StatementRefused {
        private static final long serialVersionUID = 1L;

        NotValid(List<Violation> violations) {
            super(Reason.INVALID, "not-valid", violations.get(0).message(), violations);
        }
    }

    /** The draft names something that is not there: an organisation, a statement, a preset, an edition of the words. */
    public static final class BrokenReference extends StatementRefused {
        private static final long serialVersionUID = 1L;

        BrokenReference(List<Violation> violations) {
            super(Reason.UNPROCESSABLE, "broken-reference", "The draft names what is not there: " + violations.get(0).message(), violations);
        }
    }
}
