package verklaar.statement;

import verklaar.shared.InvalidDocument;
import verklaar.shared.Json;
import verklaar.shared.Schema;

/**
 * Reads documents from outside: first as strict JSON, then against their JSON Schema, whose every broken rule is named at once, then
 * into records, which check what a schema cannot say.
 */
public final class DocumentReader {

    private DocumentReader() {
    }

    /** @throws InvalidDocument with a JSON pointer for every place that breaks a rule */
    public static Draft draft(byte[] json) {
        return Json.bind(Schemas.DRAFT.tree(json), Draft.class);
    }

    /** @throws InvalidDocument with a JSON pointer for every place that breaks a rule */
    public static Organisation organisation(byte[] json) {
        return Json.bind(Schemas.ORGANISATION.tree(json), Organisation.class);
    }

    /** @throws InvalidDocument with a JSON pointer for every place that breaks a rule */
    public static Beginning beginning(byte[] json) {
        return Json.bind(Schemas.BEGINNING.tree(json), Beginning.class);
    }

    /** @throws InvalidDocument with a JSON pointer for every place that breaks a rule */
    public static String name(byte[] json) {
        return Schemas.NAMING.tree(json).get("name").stringValue();
    }

    /** Read once, when the first document comes. */
    private static final class Schemas {
        private static final Schema DRAFT = Schema.of("draft");
        private static final Schema ORGANISATION = Schema.of("organisation");
        private static final Schema BEGINNING = Schema.of("beginning");
        private static final Schema NAMING = Schema.of("beginning", "naming");
    }
}
