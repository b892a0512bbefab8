package verklaar.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import verklaar.privacy.Agreement;
import verklaar.privacy.Choice;
import verklaar.privacy.Cookie;
import verklaar.privacy.DataItem;
import verklaar.privacy.Length;
import verklaar.privacy.Location;
import verklaar.privacy.Onward;
import verklaar.privacy.RecipientRole;
import verklaar.privacy.Retention;
import verklaar.privacy.Transfer;
import verklaar.shared.Json;

/** Schemas and records name the same fields, ask for the same ones, and know the same words of a closed list. */
class SchemaTest {

    private static final Map<Class<? extends Record>, String> WHERE = Map.ofEntries(
            Map.entry(ProviderFacts.class, "provider#"),
            Map.entry(ProviderFacts.Registration.class, "provider#/properties/registration"),
            Map.entry(ProviderFacts.Dpf.class, "provider#/properties/dpf"),
            Map.entry(ServiceFacts.class, "service#"),
            Map.entry(PresetFacts.class, "service#/$defs/preset"),
            Map.entry(PresetFacts.Question.class, "service#/$defs/question"),
            Map.entry(WordingEdition.Words.class, "words#"),
            Map.entry(Term.class, "words#/$defs/term"),
            Map.entry(Clause.class, "words#/$defs/clause"),
            Map.entry(Authority.class, "words#/$defs/authority"),
            Map.entry(Adequacy.class, "words#/$defs/adequacyDecision"),
            Map.entry(ConsentAge.class, "words#/$defs/consentAge"),
            Map.entry(Evidence.class, "privacy#/$defs/evidence"),
            Map.entry(DataItem.class, "privacy#/$defs/dataItem"),
            Map.entry(Retention.class, "privacy#/$defs/retention"),
            Map.entry(Length.Period.class, "privacy#/$defs/length/allOf/0/then"),
            Map.entry(Length.Approximate.class, "privacy#/$defs/length/allOf/1/then"),
            Map.entry(Length.Criterion.class, "privacy#/$defs/length/allOf/2/then"),
            Map.entry(Length.UntilEvent.class, "privacy#/$defs/length/allOf/3/then"),
            Map.entry(Location.class, "privacy#/$defs/location"),
            Map.entry(Transfer.class, "privacy#/$defs/transfer"),
            Map.entry(Agreement.class, "privacy#/$defs/agreement"),
            Map.entry(Onward.class, "privacy#/$defs/onward"),
            Map.entry(Choice.class, "privacy#/$defs/choice"),
            Map.entry(RecipientRole.class, "privacy#/$defs/recipientRole"),
            Map.entry(Cookie.class, "privacy#/$defs/cookie"));

    @TestFactory
    Stream<DynamicTest> agreeOn() {
        return WHERE.entrySet().stream().map(entry -> DynamicTest.dynamicTest(entry.getKey().getSimpleName(), () -> {
            var schema = schema(entry.getValue());
            var components = List.of(entry.getKey().getRecordComponents());
            assertThat(new TreeSet<>(schema.get("properties").propertyNames())).as("fields")
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(components.stream().map(RecordWalk::name),
                            Stream.of("kind").filter(kind -> Length.class.isAssignableFrom(entry.getKey()))).toList());
            assertThat(schema.get("additionalProperties").asBoolean()).as("further fields").isFalse();
            assertThat(components.stream().filter(SchemaTest::optional).map(RecordWalk::name)).as("fields that may be absent in the record")
                    .noneMatch(strings(schema.path("required"))::contains);
            components.stream().filter(component -> words(component) != null).forEach(component ->
                    assertThat(strings(resolved(entry.getValue(), schema.get("properties").get(RecordWalk.name(component)))))
                            .as("words of " + component.getName()).containsExactlyInAnyOrderElementsOf(words(component)));
        }));
    }

    private static boolean optional(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(org.jspecify.annotations.Nullable.class);
    }

    /** The words of an enumeration as JSON writes them, or null for anything else. */
    private static List<String> words(RecordComponent component) {
        Type type = component.getGenericType() instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : component.getType();
        if (!(type instanceof Class<?> closed) || !closed.isEnum()) {
            return null;
        }
        var quoted = Arrays.stream(closed.getEnumConstants()).map(word -> Json.mapper().writeValueAsString(word));
        return quoted.map(word -> word.substring(1, word.length() - 1)).toList();
    }

    /** The closed list of words behind a property, of a list's elements or of a map's names. */
    private static JsonNode resolved(String where, JsonNode property) {
        if (property.has("$ref")) {
            var reference = property.get("$ref").asString();
            var there = reference.startsWith("#") ? where.split("#")[0] + reference : reference.replace(".schema.json", "");
            return resolved(there, schema(there));
        }
        return property.has("items") ? resolved(where, property.get("items"))
                : property.has("propertyNames") ? resolved(where, property.get("propertyNames")) : property.path("enum");
    }

    private static List<String> strings(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).collect(Collectors.toList());
    }

    private static JsonNode schema(String where) {
        var parts = where.split("#", -1);
        try (var file = SchemaTest.class.getResourceAsStream("/verklaar/schema/" + parts[0] + ".schema.json")) {
            return Json.tree(file.readAllBytes()).at(parts[1]);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
