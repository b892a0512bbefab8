package verklaar.statement;

import java.util.List;
import tools.jackson.databind.JsonNode;
import verklaar.shared.InvalidDocument;
import verklaar.shared.Json;
import verklaar.shared.Schema;
import verklaar.shared.Violation;

/**
 * Reads documents from outside: first as strict JSON, then against their JSON Schema, whose every broken rule is named at once, then
 * into records, which check what a schema cannot say.
 */
public final class DocumentReader {

    /** More broken rules than this are not listed: nobody reads on. */
    public static final int MOST_VIOLATIONS = 100;

    private DocumentReader() {
    }

    /** @throws InvalidDocument with a JSON pointer for every place that breaks a rule */
    public static Draft draft(byte[] json) {
        return Json.bind(checked(json, Schemas.DRAFT), Draft.class);
    }

    /** @throws InvalidDocument with a JSON pointer for every place that breaks a rule */
    public static Organisation organisation(byte[] json) {
        return Json.bind(checked(json, Schemas.ORGANISATION), Organisation.class);
    }

    /** @throws InvalidDocument with a JSON pointer for every place that breaks a rule */
    public static Beginning beginning(byte[] json) {
        return Json.bind(checked(json, Schemas.BEGINNING), Beginning.class);
    }

    /** @throws InvalidDocument with a JSON pointer for every place that breaks a rule */
    public static String name(byte[] json) {
        return checked(json, Schemas.NAMING).get("name").stringValue();
    }

    private static JsonNode checked(byte[] json, Schema schema) {
        var tree = Json.tree(json);
        List<Violation> violations = schema.violations(tree);
        if (!violations.isEmpty()) {
            var listed = violations.subList(0, Math.min(violations.size(), MOST_VIOLATIONS));
            var first = listed.get(0);
            throw new InvalidDocument("The document breaks " + (violations.size() == 1 ? "a rule" : violations.size() + " rules")
                    + " of its schema, first at " + (first.pointer().isEmpty() ? "its root" : first.pointer()) + ": " + first.message(), listed);
        }
        return tree;
    }

    /** Read once, when the first document comes. */
    private static final class Schemas {
        private static final Schema DRAFT = Schema.of("draft");
        private static final Schema ORGANISATION = Schema.of("organisation");
        private static final Schema BEGINNING = Schema.of("beginning");
        private static final Schema NAMING = Schema.of("beginning", "naming");
    }
}
