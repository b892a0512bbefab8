package verklaar.checking;

import java.util.List;
import verklaar.shared.InvalidDocument;
import verklaar.shared.Json;
import verklaar.shared.Lists;
import verklaar.shared.Schema;
import verklaar.statement.Draft;
import verklaar.statement.Organisation;

/**
 * A statement that somebody hands in to be checked, as one document.
 *
 * @param statement its draft
 * @param organisations those of the draft's head, in its order
 */
public record GivenStatement(Draft statement, List<Organisation> organisations) {

    public GivenStatement {
        organisations = Lists.orEmpty(organisations);
    }

    /** @throws InvalidDocument with a JSON pointer for every place that breaks a rule */
    public static GivenStatement read(byte[] json) {
        return Json.bind(Known.SCHEMA.tree(json), GivenStatement.class);
    }

    /** Read once, when the first document comes. */
    private static final class Known {
        private static final Schema SCHEMA = Schema.of("check");
    }
}
