package verklaar.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * JSON as we read and write it. Reading is strict: unknown and duplicate fields, wrong types, trailing text, bad UTF-8, nesting deeper
 * than 64 and documents beyond 16 MB are refused with a JSON pointer. Writing leaves out what is empty and keeps the order of the fields.
 */
public final class Json {

    /** The largest document we read, in bytes. */
    public static final int MAX_BYTES = 16_000_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(64).maxDocumentLength(MAX_BYTES)
                            .maxStringLength(100_000).maxNameLength(200).maxNumberLength(30).build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .withCoercionConfig(LogicalType.Textual, texts -> texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                    .setCoercion(CoercionInputShape.Float, CoercionAction.Fail).setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .changeDefaultPropertyInclusion(include -> include.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .build();

    private Json() {
    }

    /** The strict mapper, for what needs one itself. */
    public static ObjectMapper mapper() {
        return MAPPER;
    }

    /** @throws InvalidDocument naming the place that cannot be read */
    public static <T> T read(byte[] json, Class<T> type) {
        try {
            return MAPPER.readValue(utf8(json), type);
        } catch (JacksonException unreadable) {
            throw invalid(unreadable);
        }
    }

    /** @throws InvalidDocument naming the place that cannot be read */
    public static JsonNode tree(byte[] json) {
        try {
            return MAPPER.readTree(utf8(json));
        } catch (JacksonException unreadable) {
            throw invalid(unreadable);
        }
    }

    /** A tree that has been read already, as a record. @throws InvalidDocument naming the place that breaks a rule */
    public static <T> T bind(JsonNode tree, Class<T> type) {
        try {
            return MAPPER.treeToValue(tree, type);
        } catch (JacksonException unreadable) {
            throw invalid(unreadable);
        }
    }

    public static byte[] write(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    /**
     * A step of a JSON pointer: a slash and the name of a field, in which tildes and slashes are escaped (RFC 6901, 3).
     *
     * @param name of the field, as it stands in the document
     */
    public static String step(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }

    private static String utf8(byte[] json) {
        if (json.length > MAX_BYTES) {
            throw new InvalidDocument("The document is larger than " + MAX_BYTES + " bytes", List.of());
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json)).toString();
        } catch (CharacterCodingException broken) {
            throw new InvalidDocument("The document is not valid UTF-8", List.of());
        }
    }

    private static InvalidDocument invalid(JacksonException cause) {
        String pointer = cause.getPath().isEmpty() && cause.processor() instanceof JsonParser parser
                ? parser.streamReadContext().pathAsPointer().toString() : pointer(cause.getPath());
        Violation violation = new Violation(pointer, reason(cause));
        InvalidDocument refusal = new InvalidDocument("The document cannot be read"
                + (pointer.isEmpty() ? "" : " at " + pointer) + ": " + violation.message(), List.of(violation));
        refusal.initCause(cause);
        return refusal;
    }

    private static String pointer(List<JacksonException.Reference> path) {
        StringBuilder pointer = new StringBuilder();
        for (JacksonException.Reference step : path) {
            pointer.append(step.getPropertyName() == null ? "/" + step.getIndex() : step(step.getPropertyName()));
        }
        return pointer.toString();
    }

    /** Our own sentence when a record refused a value; else the parser's first line, which holds no class names of ours. */
    private static String reason(JacksonException problem) {
        for (Throwable cause = problem.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof IllegalArgumentException && cause.getMessage() != null) {
                return cause.getMessage();
            }
        }
        String first = String.valueOf(problem.getOriginalMessage()).lines().findFirst().orElse("not readable");
        return first.replaceAll("\\s*\\(start marker at .*", "").replaceAll("\\s*\\(class [^)]*\\)", "")
                .replaceAll("`?(?:java|verklaar|tools)[\\w.$]*\\.([A-Z]\\w*)[^`\\s]*`?", "$1")
                // a name of a field that its type refuses: the sentence is ours, behind the parser's
                .replaceAll("^.*problem: \\(\\w*Exception\\)? ?", "");
    }
}
