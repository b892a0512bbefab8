package verklaar.checking.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import verklaar.shared.Json;

class CheckCommandTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);

    /** A statement that says next to nothing; the empty list of domains stands on its line 4. */
    private static final String BARE = """
            {
              "statement": {
                "formatVersion": 1,
                "head": {"domains": []},
                "wording": {"sourceLocale": "nl", "locales": ["nl"], "edition": 1}
              }
            }
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void tellsPeopleWhatIsWrongOnWhichLine() throws IOException {
        assertThat(check(file("bare.json", BARE), "--lang", "nl")).isEqualTo(1);

        assertThat(out.toString()).contains("Wie je bent", "bare.json:4: fout: ", "GDPR-13-1-A, GDPR Art. 13(1)(a)", "volgens regelset 2026.11",
                "Niet gecontroleerd:").doesNotContain("compliant");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void writesSarifThatNamesEachRuleOnceAndEachPlace() throws IOException {
        assertThat(check(file("bare.json", BARE), "--format", "sarif")).isEqualTo(1);

        JsonNode log = json();
        assertThat(log.get("version").stringValue()).isEqualTo("2.1.0");
        assertThat(log.get("$schema").stringValue()).endsWith("sarif-schema-2.1.0.json");
        JsonNode run = log.get("runs").get(0);
        JsonNode driver = run.get("tool").get("driver");
        assertThat(driver.get("name").stringValue()).isEqualTo("verklaar-check");
        assertThat(driver.get("rules").values()).extracting(rule -> rule.get("id").stringValue()).doesNotHaveDuplicates().contains("GDPR-13-1-A");
        assertThat(driver.get("rules").values()).allSatisfy(rule -> {
            assertThat(rule.get("shortDescription").get("text").stringValue()).isNotBlank();
            assertThat(rule.get("help").get("text").stringValue()).isNotBlank();
        });
        assertThat(run.get("results").values()).isNotEmpty().allSatisfy(result -> {
            assertThat(result.get("message").get("text").stringValue()).isNotBlank();
            assertThat(List.of("error", "warning", "note")).contains(result.get("level").stringValue());
            int index = result.get("ruleIndex").intValue();
            assertThat(driver.get("rules").get(index).get("id")).isEqualTo(result.get("ruleId"));
            JsonNode place = result.get("locations").get(0);
            assertThat(place.get("physicalLocation").get("artifactLocation").get("uri").stringValue()).endsWith("bare.json");
            assertThat(place.get("physicalLocation").get("region").get("startLine").intValue()).isBetween(1, 7);
            assertThat(place.get("logicalLocations").get(0).get("fullyQualifiedName").stringValue()).isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "de", "fr"})
    void writesSarifThatFollowsTheSchemaOfOasis(String language) throws IOException {
        Path bare = file("bare with a space.json", BARE);
        Path demonstration = file("demonstration.json", statement(resource("draft.json")));
        execute("--format", "sarif", "--lang", language, bare.toString(), demonstration.toString());

        assertThat(json().get("runs").get(0).get("results").size()).isGreaterThan(20);
        assertThat(sarif().validate(out.toString(), InputFormat.JSON, asked -> asked.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .isEmpty();
    }

    @Test
    void writesSarifWithoutResultsWhenNothingIsChecked() throws IOException {
        assertThat(check(folder.resolve("nowhere.json"), "--format", "sarif")).isEqualTo(2);

        assertThat(sarif().validate(out.toString(), InputFormat.JSON)).isEmpty();
        assertThat(json().get("runs").get(0).get("results").isEmpty()).isTrue();
    }

    /** The schema as OASIS publishes it. */
    private static Schema sarif() throws IOException {
        try (var in = CheckCommandTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(in, InputFormat.JSON);
        }
    }

    @Test
    void writesJunitWithOneTestARule() throws Exception {
        assertThat(check(file("bare.json", BARE), "--format", "junit", "--lang", "de")).isEqualTo(1);

        var xml = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.toString().getBytes(StandardCharsets.UTF_8))).getDocumentElement();
        var suite = (org.w3c.dom.Element) xml.getElementsByTagName("testsuite").item(0);
        assertThat(suite.getElementsByTagName("testcase").getLength()).isEqualTo(Integer.parseInt(suite.getAttribute("tests")));
        assertThat(suite.getElementsByTagName("failure").getLength()).isEqualTo(Integer.parseInt(suite.getAttribute("failures"))).isPositive();
    }

    @Test
    void writesJsonAsTheApiAnswers() throws IOException {
        Path written = folder.resolve("findings.json");
        assertThat(check(file("bare.json", BARE), "--format", "json", "--output", written.toString())).isEqualTo(1);

        JsonNode findings = Json.tree(Files.readAllBytes(written)).get(0).get("findings");
        assertThat(findings.get("ruleSet").stringValue()).isEqualTo("2026.11");
        assertThat(findings.get("counts").get("error").intValue()).isPositive();
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void passesADemonstrationWithoutErrorsUnlessWarningsFailToo() throws IOException {
        ObjectNode draft = (ObjectNode) Json.tree(resource("draft.json").getBytes(StandardCharsets.UTF_8));
        ((ArrayNode) draft.get("sharings")).removeIf(sharing -> sharing.path("pin").path("owner").asString("").equals("TENANT"));

        assertThat(check(file("demonstration.json", statement(draft.toString())))).as(out.toString()).isZero();
        assertThat(check(file("demonstration.json", statement(draft.toString())), "--fail-on", "warning")).isEqualTo(1);
    }

    @Test
    void saysWhichServiceOnlyItsTenantKnows() throws IOException {
        check(file("demonstration.json", statement(resource("draft.json"))));

        assertThat(err.toString()).contains("scheffer-administraties", "which this catalogue does not have");
    }

    private static String statement(String draft) throws IOException {
        return "{\"statement\":" + draft + ",\"organisations\":[" + resource("organisation.json") + "]}";
    }

    @Test
    void saysWhatCannotBeRead() throws IOException {
        assertThat(check(folder.resolve("nowhere.json"))).isEqualTo(2);
        assertThat(check(file("broken.json", "{\"statement\": {\"formatVersion\": 1, \"heads\": {}}}"))).isEqualTo(2);
        assertThat(check(file("bare.json", BARE), "--lang", "it")).isEqualTo(2);
        assertThat(check(file("bare.json", BARE), "--format", "pdf")).isEqualTo(2);
        assertThat(check(file("bare.json", BARE), "--output", folder.resolve("nowhere/findings.txt").toString())).isEqualTo(2);
        assertThat(check(file("cut.json", "{\"statement\": {"))).isEqualTo(2);

        assertThat(err.toString()).contains("nowhere.json: cannot be read: there is no such file", "findings.txt: cannot be written: there is no such file or folder",
                "cut.json: The document cannot be read at /statement: Unexpected end-of-input: expected close marker for Object" + System.lineSeparator(),
                "/statement/heads: There is no such field here.",
                "Not a language of the rules: it");
    }

    @Test
    void findsTheLineOfEveryValue() {
        Lines lines = new Lines("{\n  \"a\": [\n    1,\n    {\n      \"b\": true\n    }\n  ],\n  \"c/d\": null\n}".getBytes(StandardCharsets.UTF_8));

        assertThat(lines.of("")).isEqualTo(1);
        assertThat(lines.of("/a")).isEqualTo(2);
        assertThat(lines.of("/a/0")).isEqualTo(3);
        assertThat(lines.of("/a/1")).isEqualTo(4);
        assertThat(lines.of("/a/1/b")).isEqualTo(5);
        assertThat(lines.of("/c~1d")).isEqualTo(8);
    }

    private int check(Path file, String... options) {
        String[] arguments = new String[options.length + 1];
        System.arraycopy(options, 0, arguments, 0, options.length);
        arguments[options.length] = file.toString();
        return execute(arguments);
    }

    private int execute(String... arguments) {
        return CheckCommand.line(CLOCK).setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true)).execute(arguments);
    }

    private JsonNode json() {
        return Json.tree(out.toString().getBytes(StandardCharsets.UTF_8));
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static String resource(String name) throws IOException {
        try (var in = CheckCommandTest.class.getResourceAsStream("/verklaar/demonstration/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
