package verklaar.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Visits a record and everything in it. */
final class RecordWalk {

    private RecordWalk() {
    }

    /**
     * Shows each part of a record, itself included, with its JSON pointer to the visitor. Values that are a single text or a map in
     * JSON are shown but not entered.
     */
    static void visit(Record record, BiConsumer<String, Object> visitor) {
        visit("", record, visitor);
    }

    private static void visit(String pointer, @Nullable Object value, BiConsumer<String, Object> visitor) {
        if (value == null) {
            return;
        }
        visitor.accept(pointer, value);
        if (value instanceof List<?> list) {
            for (var i = 0; i < list.size(); i++) {
                visit(pointer + "/" + i, list.get(i), visitor);
            }
        } else if (value instanceof Record record) {
            for (var component : record.getClass().getRecordComponents()) {
                if (!component.getAccessor().isAnnotationPresent(JsonValue.class)) {
                    visit(pointer + "/" + name(component), valueOf(record, component), visitor);
                }
            }
        }
    }

    /** The name of a record's component in JSON. */
    static String name(RecordComponent component) {
        var renamed = component.getAccessor().getAnnotation(JsonProperty.class);
        return renamed == null ? component.getName() : renamed.value();
    }

    private static @Nullable Object valueOf(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException notOurs) {
            throw new IllegalStateException(notOurs);
        }
    }
}
