package verklaar.shared;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One of the JSON Schemas (draft 2020-12) that the product brings along, under {@code verklaar/schema/}. Nothing is ever fetched: a
 * reference to any other address is an error.
 */
public final class Schema {

    /** More broken rules than this are not listed: nobody reads on. */
    public static final int MOST_VIOLATIONS = 100;

    private static final String BASE = "https://verklaar.example/schema/";
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemas(Schema::resource)
                    .schemaRegistryConfig(SchemaRegistryConfig.builder().locale(Locale.ENGLISH).build()));

    private final com.networknt.schema.Schema schema;

    private Schema(com.networknt.schema.Schema schema) {
        this.schema = schema;
    }

    /** @param name {@code service} for {@code service.schema.json} */
    public static Schema of(String name) {
        return new Schema(REGISTRY.getSchema(SchemaLocation.of(BASE + name + ".schema.json")));
    }

    /** One definition of a schema, for documents that are only a part. */
    public static Schema of(String name, String definition) {
        return new Schema(REGISTRY.getSchema(SchemaLocation.of(BASE + name + ".schema.json#/$defs/" + definition)));
    }

    /** Every place where a document breaks the schema, in the schema's order; empty when it follows it. */
    public List<Violation> violations(JsonNode document) {
        return schema.validate(document).stream().map(Schema::violation).distinct().toList();
    }

    /**
     * Reads a document from outside: as strict JSON, then against the schema, whose every broken rule is named at once.
     *
     * @throws InvalidDocument with a JSON pointer for every place that breaks a rule, up to {@link #MOST_VIOLATIONS}
     */
    public JsonNode tree(byte[] json) {
        var tree = Json.tree(json);
        var violations = violations(tree);
        if (!violations.isEmpty()) {
            var listed = violations.subList(0, Math.min(violations.size(), MOST_VIOLATIONS));
            var first = listed.get(0);
            throw new InvalidDocument("The document breaks " + (violations.size() == 1 ? "a rule" : violations.size() + " rules")
                    + " of its schema, first at " + (first.pointer().isEmpty() ? "its root" : first.pointer()) + ": " + first.message(), listed);
        }
        return tree;
    }

    private static Violation violation(Error error) {
        var property = error.getProperty();
        var pointer = error.getInstanceLocation() + (property == null ? "" : Json.step(property));
        return new Violation(pointer, message(error));
    }

    /** The validator's own words, where they are for people who write schemas, in words for those who send documents. */
    private static String message(Error error) {
        return switch (String.valueOf(error.getKeyword())) {
            case "additionalProperties" -> "There is no such field here.";
            case "required" -> "This field is missing.";
            case "enum" -> "Must be one of " + error.getSchemaNode() + ".";
            case "const" -> "Must be " + error.getSchemaNode() + ".";
            default -> error.getMessage();
        };
    }

    private static @Nullable String resource(String address) {
        if (!address.startsWith(BASE)) {
            return null;
        }
        try (var file = Schema.class.getResourceAsStream("/verklaar/schema/" + address.substring(BASE.length()))) {
            return file == null ? null : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
