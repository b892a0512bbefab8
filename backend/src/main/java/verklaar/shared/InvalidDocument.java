package verklaar.shared;

import java.util.List;

/** A JSON document that does not follow its schema: unknown or duplicate fields, wrong types, values beyond their limits. */
public final class InvalidDocument extends Refused {

    private static final long serialVersionUID = 1L;

    public InvalidDocument(String detail, List<Violation> violations) {
        super(Reason.INVALID, "invalid-document", detail, violations);
    }
}
