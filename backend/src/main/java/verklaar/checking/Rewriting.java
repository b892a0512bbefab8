package verklaar.checking;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.BlockText;
import verklaar.privacy.InlineText;
import verklaar.privacy.Keyed;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.Localised;
import verklaar.privacy.PlainText;
import verklaar.privacy.Prefilled;
import verklaar.statement.Draft;

/** Changes the tenant's words at one path of a draft, in one language, and leaves all else as it is. */
final class Rewriting {

    private final String path;
    private final LanguageTag language;
    private final UnaryOperator<String> change;

    private Rewriting(String path, LanguageTag language, UnaryOperator<String> change) {
        this.path = path;
        this.language = language;
        this.change = change;
    }

    static Draft of(Draft draft, String path, LanguageTag language, UnaryOperator<String> change) {
        return (Draft) new Rewriting(path, language, change).walk("", draft);
    }

    private Object walk(String here, Object value) {
        if (!path.startsWith(here)) {
            return value;
        }
        if (value instanceof Localised text) {
            return here.equals(path) ? text(text) : text;
        }
        if (value instanceof Prefilled<?> field) {
            return field.value() == null ? field : Prefilled.set(walk(here, field.value()), field.against());
        }
        if (value instanceof List<?> list) {
            return list.stream().map(element -> walk(element instanceof Keyed keyed ? here + "/" + keyed.key() : here, element)).toList();
        }
        if (value instanceof Map<?, ?> map) {
            return map(here, map);
        }
        return value instanceof Record record ? record(here, record) : value;
    }

    private Object map(String here, Map<?, ?> map) {
        Map<Object, Object> copy = new LinkedHashMap<>();
        map.forEach((key, words) -> copy.put(key, walk(here + "/" + key, words)));
        return copy;
    }

    private Localised text(Localised text) {
        Map<LanguageTag, String> texts = new LinkedHashMap<>(text.texts());
        texts.computeIfPresent(language, (tag, words) -> change.apply(words));
        return text instanceof PlainText ? new PlainText(texts) : text instanceof InlineText ? new InlineText(texts) : new BlockText(texts);
    }

    private Object record(String here, Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components).map(component -> {
            Object value = valueOf(record, component);
            return value == null ? null : walk(here.isEmpty() ? component.getName() : here + "/" + component.getName(), value);
        }).toArray();
        try {
            Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException notOurs) {
            throw new IllegalStateException(notOurs);
        }
    }

    private static @Nullable Object valueOf(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException notOurs) {
            throw new IllegalStateException(notOurs);
        }
    }
}
