package verklaar.checking;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import verklaar.shared.Json;
import verklaar.statement.Draft;

/**
 * Tells programs what a repair changes, as a JSON patch (RFC 6902) of the document that was checked. What a document leaves out and a draft
 * holds all the same is added where it is missing. Only so many changes are told, because each of them looks through the whole draft.
 */
public final class Patches {

    /** Changes of one answer that are told. */
    static final int MOST = 500;

    private final Draft draft;
    private final JsonNode document;
    private final String at;
    private int told;

    private Patches(Draft draft, JsonNode document, String at) {
        this.draft = draft;
        this.document = document;
        this.at = at;
    }

    /** Of the draft's own document. */
    public static Patches ofDraft(Draft draft, JsonNode document) {
        return new Patches(draft, document, "");
    }

    /** Of a statement document, which holds a draft and its organisations. */
    public static Patches ofStatement(Draft draft, JsonNode document) {
        return new Patches(draft, document.path("statement"), "/statement");
    }

    /** The patch of one change; empty when enough have been told, or when what the change makes cannot be. */
    public List<Operation> of(UnaryOperator<Draft> change) {
        if (told++ >= MOST) {
            return List.of();
        }
        Draft repaired;
        try {
            repaired = change.apply(draft);
        } catch (IllegalArgumentException tooLong) {
            return List.of();
        }
        List<Operation> operations = new ArrayList<>();
        for (RecordComponent component : Draft.class.getRecordComponents()) {
            Object before = valueOf(draft, component);
            Object after = valueOf(repaired, component);
            if (before != after) {
                walk(at + "/" + component.getName(), document.get(component.getName()), before, after, operations);
            }
        }
        return operations;
    }

    private static @Nullable Object valueOf(Draft draft, RecordComponent component) {
        try {
            return component.getAccessor().invoke(draft);
        } catch (ReflectiveOperationException notOurs) {
            throw new IllegalStateException(notOurs);
        }
    }

    /** Elements of long lists that are the same object are not written out to be compared. */
    private static void walk(String pointer, @Nullable JsonNode there, @Nullable Object before, @Nullable Object after, List<Operation> operations) {
        if (there != null && before instanceof List<?> old && after instanceof List<?> now && old.size() == there.size() && old.size() == now.size()) {
            for (int i = 0; i < old.size(); i++) {
                if (old.get(i) != now.get(i)) {
                    compare(pointer + "/" + i, there.get(i), tree(old.get(i)), tree(now.get(i)), operations);
                }
            }
        } else {
            compare(pointer, there, tree(before), tree(after), operations);
        }
    }

    private static @Nullable JsonNode tree(@Nullable Object value) {
        return value == null ? null : Json.mapper().valueToTree(value);
    }

    private static void compare(String pointer, @Nullable JsonNode there, @Nullable JsonNode before, @Nullable JsonNode after, List<Operation> operations) {
        if (Objects.equals(before, after)) {
            return;
        }
        if (after == null) {
            if (there != null) {
                operations.add(new Operation(Operation.Kind.REMOVE, pointer, null));
            }
        } else if (there == null) {
            operations.add(new Operation(Operation.Kind.ADD, pointer, after));
        } else if (before != null && before.isObject() && after.isObject() && there.isObject()) {
            Set<String> names = new LinkedHashSet<>(before.propertyNames());
            names.addAll(after.propertyNames());
            names.forEach(name -> compare(pointer + Json.step(name), there.get(name), before.get(name), after.get(name), operations));
        } else if (before != null && before.isArray() && after.isArray() && there.isArray() && there.size() == before.size()) {
            lists(pointer, there, before, after, operations);
        } else {
            operations.add(new Operation(Operation.Kind.REPLACE, pointer, after));
        }
    }

    private static void lists(String pointer, JsonNode there, JsonNode before, JsonNode after, List<Operation> operations) {
        int same = 0;
        while (same < before.size() && same < after.size() && before.get(same).equals(after.get(same))) {
            same++;
        }
        if (same == before.size()) {
            after.values().stream().skip(same).forEach(more -> operations.add(new Operation(Operation.Kind.ADD, pointer + "/-", more)));
        } else if (before.size() == after.size()) {
            for (int i = same; i < after.size(); i++) {
                compare(pointer + "/" + i, there.get(i), before.get(i), after.get(i), operations);
            }
        } else if (before.size() == after.size() + 1 && rest(before, same + 1).equals(rest(after, same))) {
            operations.add(new Operation(Operation.Kind.REMOVE, pointer + "/" + same, null));
        } else {
            operations.add(new Operation(Operation.Kind.REPLACE, pointer, after));
        }
    }

    private static List<JsonNode> rest(JsonNode list, int from) {
        return list.values().stream().skip(from).toList();
    }

    /**
     * One operation of a patch.
     *
     * @param path pointer to where it is done
     * @param value what stands there afterwards; null for a removal
     */
    public record Operation(Kind op, String path, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable JsonNode value) {

        /** What is done. */
        public enum Kind {
            ADD, REMOVE, REPLACE;

            @JsonValue
            String written() {
                return name().toLowerCase(Locale.ROOT);
            }
        }
    }
}
