package verklaar.statement;

import java.util.UUID;

/** Drafts as a new statement begins with them. */
public final class NewDrafts {

    private NewDrafts() {
    }

    public static Draft of(Beginning beginning) {
        return NewDraft.of(beginning, null, null, 1);
    }

    /** How a draft is refused that somebody changed in the meantime. */
    public static StatementRefused stale(long expected, long current) {
        return new StatementRefused.Stale(expected, current);
    }

    public static StatementRefused unknown(UUID organisation) {
        return new StatementRefused.OrganisationUnknown(organisation);
    }
}
