package verklaar.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import verklaar.shared.InvalidDocument;
import verklaar.shared.Json;
import verklaar.shared.Schema;
import verklaar.shared.Violation;

class DocumentReaderTest {

    private static final String MINIMAL = """
            {"formatVersion":1,"head":{},"wording":{"sourceLocale":"nl","locales":["nl"],"edition":1}%s}""";

    private static Draft read(String json) {
        return DocumentReader.draft(json.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(String json, Consumer<InvalidDocument> check) {
        assertThatThrownBy(() -> read(json)).isInstanceOfSatisfying(InvalidDocument.class, check.andThen(refused -> {
            assertThat(refused.violations()).hasSizeLessThanOrEqualTo(Schema.MOST_VIOLATIONS);
            assertThat(refused.detail()).doesNotContain("verklaar.").doesNotContain("java.").doesNotContain("Exception");
        }));
    }

    @Test
    void readsTheLeastADraftCanBe() {
        assertThat(read(MINIMAL.formatted("")).sharings()).isEmpty();
    }

    @Test
    void readsBackWhatItWrites() {
        var json = Json.write(Samples.of(Draft.class));
        assertThat(Json.write(DocumentReader.draft(json))).isEqualTo(json);
        var organisation = Json.write(Samples.of(Organisation.class));
        assertThat(Json.write(DocumentReader.organisation(organisation))).isEqualTo(organisation);
    }

    @Test
    void namesEveryBrokenRuleAtOnce() {
        refused("""
                {"formatVersion":2,"head":{"title":{"nl":""},"colour":"red"},"wording":{"sourceLocale":"nl","locales":["nl"]},
                "sharings":[{"key":"OK","displayName":{"state":"SET"},"pin":{"service":"a","preset":"b","version":0}}]}""",
                refused -> assertThat(refused.violations()).extracting(Violation::pointer).containsExactlyInAnyOrder("/formatVersion",
                        "/head/title/nl", "/head/colour", "/wording/edition", "/sharings/0/key", "/sharings/0/displayName/value",
                        "/sharings/0/pin/version"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/scopes/0/kind | {\"key\":\"a\",\"kind\":\"SHOP\",\"title\":{\"nl\":\"x\"}}",
        "/scopes/0/title | {\"key\":\"a\",\"kind\":\"OTHER\",\"title\":\"x\"}",
        "/scopes/0/key | {\"key\":7,\"kind\":\"OTHER\",\"title\":{\"nl\":\"x\"}}",
        "/scopes/0/domains | {\"key\":\"a\",\"kind\":\"OTHER\",\"title\":{\"nl\":\"x\"},\"domains\":null}",
        "/scopes/0/domains/0 | {\"key\":\"a\",\"kind\":\"OTHER\",\"title\":{\"nl\":\"x\"},\"domains\":[\"https://a.nl\"]}",
        "/scopes/0/title | {\"key\":\"a\",\"kind\":\"OTHER\",\"title\":{\"nl-nl\":\"x\"}}"})
    void namesThePlace(String pointer, String scope) {
        refused(MINIMAL.formatted(",\"scopes\":[" + scope + "]"),
                refused -> assertThat(refused.violations()).extracting(Violation::pointer).contains(pointer));
    }

    @Test
    void refusesTextsBeyondTheirLimits() {
        refused(MINIMAL.replace("\"head\":{}", "\"head\":{\"title\":{\"nl\":\"" + "x".repeat(201) + "\"}}").formatted(""),
                refused -> assertThat(refused.violations()).extracting(Violation::pointer).containsExactly("/head/title/nl"));
        refused(MINIMAL.replace("\"head\":{}", "\"head\":{\"notFor\":{\"nl\":\"" + "x".repeat(20_001) + "\"}}").formatted(""),
                refused -> assertThat(refused.violations()).extracting(Violation::pointer).containsExactly("/head/notFor/nl"));
        refused(MINIMAL.formatted(",\"security\":{\"aims\":{\"nl\":\"" + "x".repeat(2_001) + "\"}}"),
                refused -> assertThat(refused.violations()).extracting(Violation::pointer).containsExactly("/security/aims/nl"));
    }

    @Test
    void refusesMoreRowsThanAStatementMayHave() {
        var rows = new StringBuilder();
        for (int i = 0; i < 10_001; i++) {
            rows.append(i == 0 ? "" : ",").append("{\"key\":\"m").append(i).append("\",\"measure\":\"x\"}");
        }
        refused(MINIMAL.formatted(",\"security\":{\"measures\":[" + rows + "]}"),
                refused -> assertThat(refused.violations()).extracting(Violation::pointer).containsExactly("/security/measures"));
    }

    @Test
    void refusesMoreLanguagesThanTwenty() {
        var title = new StringBuilder();
        for (int i = 0; i < 21; i++) {
            title.append(i == 0 ? "" : ",").append("\"a").append((char) ('a' + i)).append("\":\"x\"");
        }
        refused(MINIMAL.replace("\"head\":{}", "\"head\":{\"title\":{" + title + "}}").formatted(""),
                refused -> assertThat(refused.violations()).extracting(Violation::pointer).containsExactly("/head/title"));
    }

    @Test
    void refusesTheSameKeyTwice() {
        refused(MINIMAL.formatted(",\"complaints\":[{\"key\":\"nl\",\"authority\":\"nl\"},{\"key\":\"nl\",\"authority\":\"be\"}]"),
                refused -> assertThat(refused.detail()).contains("Twice in complaints: nl"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nul", "[]", "1", "\"x\"", "{", "{}{}", "{\"formatVersion\":1,\"formatVersion\":1}", "\u0000", "null"})
    void refusesWhatIsNoDraftAtAll(String json) {
        refused(json, refused -> { });
    }

    @Test
    void refusesHostileDocumentsInBoundedTime() {
        assertTimeout(Duration.ofSeconds(20), () -> {
            refused("[".repeat(1_000_000), refused -> { });
            refused("{\"a\":".repeat(100_000), refused -> { });
            refused(MINIMAL.formatted(",\"sharings\":[" + "{},".repeat(200_000) + "{}]"), refused -> { });
            refused(MINIMAL.formatted(",\"scopes\":[{\"key\":\"" + "a-".repeat(40_000) + "!\"}]"), refused -> { });
            refused(MINIMAL.replace("\"head\":{}", "\"head\":{\"domains\":[" + "\"a\",".repeat(100_000) + "\"b\"]}").formatted(""), refused -> { });
        });
    }

    @Test
    void refusesBadUtf8AndTooManyBytes() {
        var bad = MINIMAL.formatted("").getBytes(StandardCharsets.UTF_8);
        bad[bad.length - 3] = (byte) 0xFF;
        assertThatThrownBy(() -> DocumentReader.draft(bad)).isInstanceOf(InvalidDocument.class);
        assertThatThrownBy(() -> DocumentReader.draft(new byte[Json.MAX_BYTES + 1])).isInstanceOf(InvalidDocument.class);
    }
}
