package verklaar;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import verklaar.shared.Json;
import verklaar.shared.rest.Public;

/** The API's contract in the repository says what the resources say, and the other way round. */
class OpenApiTest {

    private static JsonNode contract;
    private static Map<String, Method> inCode;
    private static Map<String, JsonNode> inContract;

    @BeforeAll
    static void readBoth() throws IOException {
        try (var file = OpenApiTest.class.getResourceAsStream("/verklaar/openapi.json")) {
            contract = Json.tree(file.readAllBytes());
        }
        inCode = operationsInCode();
        inContract = operationsInContract();
    }

    @Test
    void namesEveryOperationThatThereIsAndNoOther() {
        assertThat(new TreeSet<>(inContract.keySet())).isEqualTo(new TreeSet<>(inCode.keySet()));
    }

    @Test
    void saysWhichOperationsNeedNoToken() {
        inCode.forEach((name, method) -> {
            var public_ = method.isAnnotationPresent(Public.class) ? method.getAnnotation(Public.class) : method.getDeclaringClass().getAnnotation(Public.class);
            boolean open = public_ != null;
            boolean takesAToken = !open || public_.tokenWelcome();
            var security = inContract.get(name).path("security");
            assertThat(security.isArray() && (security.isEmpty() || security.get(0).isEmpty())).as(name + " is public").isEqualTo(open);
            assertThat(security.isMissingNode() || security.size() == 2).as(name + " takes a token").isEqualTo(takesAToken);
            assertThat(inContract.get(name).path("responses").has("401")).as(name + " can answer 401").isEqualTo(takesAToken);
        });
    }

    @Test
    void givesEveryOperationANameOfItsOwn() {
        assertThat(inContract.values().stream().map(o -> o.path("operationId").asString(""))).doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    void declaresTheParametersOfEveryPath() {
        contract.get("paths").properties().forEach(path -> {
            var declared = new ArrayList<String>();
            path.getValue().path("parameters").values().forEach(parameter -> declared.add(resolved(parameter).get("name").stringValue()));
            assertThat(declared).as(path.getKey()).containsExactlyElementsOf(parametersIn(path.getKey()));
        });
    }

    @Test
    void declaresTheQueryAndHeaderParametersOfEveryOperation() {
        inCode.forEach((name, method) -> {
            var declared = new TreeSet<String>();
            inContract.get(name).path("parameters").values().forEach(parameter -> declared.add(resolved(parameter).get("name").stringValue()));
            var taken = new TreeSet<String>();
            for (var annotations : method.getParameterAnnotations()) {
                for (var annotation : annotations) {
                    if (annotation instanceof jakarta.ws.rs.QueryParam query) {
                        taken.add(query.value());
                    } else if (annotation instanceof jakarta.ws.rs.HeaderParam header) {
                        taken.add(header.value());
                    }
                }
            }
            declared.remove("If-None-Match");
            assertThat(declared).as(name).isEqualTo(taken);
        });
    }

    @Test
    void asksForAVersionWhereverItAnswersThatOneIsStale() {
        inContract.forEach((name, operation) -> assertThat(operation.path("responses").has("428")).as(name)
                .isEqualTo(operation.path("responses").has("412")));
    }

    @Test
    void refersOnlyToWhatIsThere() {
        for (var reference : references(contract)) {
            if (reference.startsWith("#/")) {
                assertThat(contract.at(reference.substring(1)).isMissingNode()).as(reference).isFalse();
            } else {
                assertThat(OpenApiTest.class.getResource("/verklaar/" + reference.split("#", 2)[0])).as(reference).isNotNull();
            }
        }
    }

    private static List<String> references(JsonNode node) {
        var found = new ArrayList<String>();
        if (node.path("$ref").isString()) {
            found.add(node.get("$ref").stringValue());
        }
        node.values().forEach(child -> found.addAll(references(child)));
        return found;
    }

    private static JsonNode resolved(JsonNode parameter) {
        return parameter.has("$ref") ? contract.at(parameter.get("$ref").stringValue().substring(1)) : parameter;
    }

    private static List<String> parametersIn(String path) {
        return Arrays.stream(path.split("/")).filter(part -> part.startsWith("{")).map(part -> part.substring(1, part.length() - 1)).toList();
    }

    private static Map<String, JsonNode> operationsInContract() {
        var operations = new TreeMap<String, JsonNode>();
        contract.get("paths").properties().forEach(path -> path.getValue().properties().forEach(operation -> {
            if (!operation.getKey().equals("parameters")) {
                operations.put(operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), operation.getValue());
            }
        }));
        return operations;
    }

    private static Map<String, Method> operationsInCode() {
        var operations = new TreeMap<String, Method>();
        new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("verklaar").stream()
                .filter(type -> type.isAnnotatedWith(Path.class)).map(type -> type.reflect()).forEach(type ->
                        Arrays.stream(type.getDeclaredMethods()).forEach(method -> verbs(method).forEach(verb ->
                                operations.put(verb + " " + path(type, method), method))));
        return operations;
    }

    private static Stream<String> verbs(Method method) {
        return Arrays.stream(method.getAnnotations()).map(Annotation::annotationType)
                .flatMap(type -> Stream.ofNullable(type.getAnnotation(HttpMethod.class))).map(HttpMethod::value);
    }

    private static String path(Class<?> type, Method method) {
        var own = method.isAnnotationPresent(Path.class) ? method.getAnnotation(Path.class).value() : "";
        var joined = ("/" + type.getAnnotation(Path.class).value() + "/" + own).replaceAll("/+", "/").replaceAll("\\{([a-zA-Z]+)\\s*:[^}]*}", "{$1}");
        return joined.length() > 1 && joined.endsWith("/") ? joined.substring(0, joined.length() - 1) : joined;
    }
}
