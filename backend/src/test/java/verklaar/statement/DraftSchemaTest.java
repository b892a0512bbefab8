package verklaar.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import verklaar.privacy.Length;
import verklaar.privacy.Prefilled;
import verklaar.shared.InvalidDocument;
import verklaar.shared.Json;
import verklaar.shared.Schema;

/** The schemas of drafts and organisations say what the records say: the same fields, the same obligations, the same closed lists. */
class DraftSchemaTest {

    private record Document(String schema, Class<? extends Record> type) {
    }

    static Stream<Document> documents() {
        return Stream.of(new Document("draft", Draft.class), new Document("organisation", Organisation.class),
                new Document("beginning", Beginning.class));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void nameTheSameFieldsAndWordsAsTheRecords(Document document) {
        var walk = new Walk();
        walk.record(document.type(), new Place(document.schema(), file(document.schema())));
        assertThat(walk.problems).isEmpty();
        assertThat(walk.seen).contains(document.type());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void takeARecordWithEverythingFilledIn(Document document) {
        var json = Json.tree(Json.write(Samples.of(document.type())));

        assertThat(Schema.of(document.schema()).violations(json)).isEmpty();
        Record back = Json.bind(json, document.type());
        assertThat(back).isEqualTo(Samples.of(document.type()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void refuseAnUnknownFieldAnywhere(Document document) {
        var schema = Schema.of(document.schema());
        int objects = objects(Json.tree(Json.write(Samples.of(document.type())))).size();
        for (int i = 0; i < objects; i++) {
            var json = Json.tree(Json.write(Samples.of(document.type())));
            objects(json).get(i).put("colour!", "red");
            assertThat(schema.violations(json)).as("unknown field in object %s: %s", i, objects(json).get(i)).isNotEmpty();
            assertThatThrownBy(() -> Json.bind(json, document.type())).isInstanceOf(InvalidDocument.class);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void refuseAWrongTypeAnywhere(Document document) {
        var schema = Schema.of(document.schema());
        int objects = objects(Json.tree(Json.write(Samples.of(document.type())))).size();
        for (int i = 0; i < objects; i++) {
            for (var wrong : List.of("true", "[[]]", "1.5", "null", "{\"colour!\":{}}")) {
                var json = Json.tree(Json.write(Samples.of(document.type())));
                var object = objects(json).get(i);
                for (var name : List.copyOf(object.propertyNames())) {
                    var before = object.get(name);
                    if (before.isBoolean() && wrong.equals("true")) {
                        continue;
                    }
                    object.set(name, Json.tree(wrong.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
                    assertThat(schema.violations(json)).as("%s as %s in %s", wrong, name, object).isNotEmpty();
                    object.set(name, before);
                }
            }
        }
    }

    private static List<ObjectNode> objects(JsonNode node) {
        var found = new ArrayList<ObjectNode>();
        if (node instanceof ObjectNode object) {
            found.add(object);
            object.values().forEach(child -> found.addAll(objects(child)));
        } else if (node instanceof ArrayNode array) {
            array.values().forEach(child -> found.addAll(objects(child)));
        }
        return found;
    }

    private static JsonNode file(String name) {
        try (var file = DraftSchemaTest.class.getResourceAsStream("/verklaar/schema/" + name + ".schema.json")) {
            return Json.tree(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A part of a schema, and the file its references are read in. */
    private record Place(String file, JsonNode node) {

        Place at(String... path) {
            Place place = this;
            for (String step : path) {
                place = place.resolved();
                place = new Place(place.file, place.node.path(step));
            }
            return place;
        }

        Place resolved() {
            var reference = node.path("$ref");
            if (!reference.isString()) {
                return this;
            }
            var parts = reference.stringValue().split("#", 2);
            var where = parts[0].isEmpty() ? file : parts[0].replace(".schema.json", "");
            var target = DraftSchemaTest.file(where);
            for (String step : parts[1].substring(1).split("/")) {
                target = target.path(step);
            }
            return new Place(where, target).resolved();
        }
    }

    /** Goes through records and schema side by side. */
    private static final class Walk {
        private final Set<Class<?>> seen = new HashSet<>();
        private final List<String> problems = new ArrayList<>();

        void record(Class<? extends Record> type, Place place) {
            if (!seen.add(type)) {
                return;
            }
            var schema = place.resolved().node();
            var properties = schema.path("properties");
            var names = Arrays.stream(type.getRecordComponents()).map(Walk::name).toList();
            check(type, "fields", Set.copyOf(names), Set.copyOf(properties.propertyNames()));
            check(type, "further fields", false, schema.path("additionalProperties").asBoolean(true));
            var required = new HashSet<String>();
            schema.path("required").values().forEach(name -> required.add(name.stringValue()));
            check(type, "required fields", Set.copyOf(Arrays.stream(type.getRecordComponents()).filter(c -> required(type, c)).map(Walk::name)
                    .toList()), required);
            for (var component : type.getRecordComponents()) {
                if (!Samples.leftOut(type, component) || component.getType() != List.class) {
                    value(component.getGenericType(), place.at("properties", name(component)));
                }
            }
        }

        private void value(Type type, Place place) {
            if (type instanceof ParameterizedType generic) {
                var arguments = generic.getActualTypeArguments();
                if (generic.getRawType() == List.class) {
                    value(arguments[0], place.at("items"));
                } else if (generic.getRawType() == Map.class) {
                    value(arguments[0], place.at("propertyNames"));
                    value(arguments[1], place.at("additionalProperties"));
                } else if (generic.getRawType() == Prefilled.class) {
                    check(Prefilled.class, "reference", "#/$defs/prefilled", place.node().path("$ref").asString(""));
                    value(arguments[0], new Place(place.file(), place.node().path("properties").path("value")));
                }
            } else if (type instanceof Class<?> plain && plain.isEnum()) {
                words(plain, place);
            } else if (type instanceof Class<?> plain && plain.isRecord() && !isValue(plain) && !Length.class.isAssignableFrom(plain)) {
                record(plain.asSubclass(Record.class), place);
            }
        }

        private void words(Class<?> type, Place place) {
            var known = new HashSet<String>();
            Arrays.stream(type.getEnumConstants()).forEach(constant -> known.add(Json.tree(Json.write(constant)).stringValue()));
            var named = new HashSet<String>();
            place.resolved().node().path("enum").values().forEach(word -> named.add(word.stringValue()));
            check(type, "words", known, named);
        }

        /** Whether a record cannot do without it: it is neither marked as absent nor given a value by the constructor. */
        private static boolean required(Class<? extends Record> type, RecordComponent component) {
            if (component.getAnnotatedType().isAnnotationPresent(Nullable.class) || component.getType() == boolean.class
                    || component.getType() == List.class || component.getType() == Map.class) {
                return component.getType() == List.class && refusesEmpty(type, component);
            }
            if (component.getType().isPrimitive()) {
                return true;
            }
            try {
                var accessor = component.getAccessor();
                accessor.setAccessible(true);
                return accessor.invoke(Samples.without(type, component)) == null;
            } catch (IllegalArgumentException refused) {
                return true;
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        private static boolean refusesEmpty(Class<? extends Record> type, RecordComponent component) {
            try {
                Samples.without(type, component);
                return false;
            } catch (IllegalArgumentException refused) {
                return true;
            }
        }

        private static boolean isValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).anyMatch(c -> c.getAccessor().isAnnotationPresent(JsonValue.class)
                    || c.isAnnotationPresent(JsonValue.class));
        }

        private static String name(RecordComponent component) {
            var renamed = component.getAccessor().getAnnotation(JsonProperty.class);
            return renamed == null ? component.getName() : renamed.value();
        }

        private void check(Class<?> type, String what, Object inRecord, Object inSchema) {
            if (!inRecord.equals(inSchema)) {
                problems.add(type.getName() + ", " + what + ": " + inRecord + " in the record, " + inSchema + " in the schema");
            }
        }
    }
}
