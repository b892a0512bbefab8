package verklaar.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import verklaar.hosting.HostedAddress.Form;
import verklaar.hosting.HostedAddress.Key;
import verklaar.privacy.LanguageTag;
import verklaar.publishing.Slug;
import verklaar.rendering.HtmlRenderer;
import verklaar.rendering.PageRenderer;
import verklaar.rendering.StyleSheet;
import verklaar.statement.StatementId;

class HostedStatementServletTest {

    private static final String BASE = "https://v.example";
    private static final StatementId STATEMENT = new StatementId(UUID.randomUUID());
    private static final Slug SLUG = new Slug("zonneveld");

    private final StyleSheet styleSheet = new StyleSheet();
    private final HostedStatementServlet servlet = new HostedStatementServlet();
    private boolean down;

    @BeforeEach
    void serve() {
        servlet.serve(new PublishedStatements(this::compose, Runnable::run), new PageRenderer(new HtmlRenderer(), styleSheet), styleSheet, BASE);
    }

    /** A statement in Dutch, English and Austrian German with two versions, of which the first was erased; once called "oud". */
    private Optional<Hosted> compose(Key key) {
        if (down) {
            throw new IllegalStateException("The database is away");
        }
        if (!key.slug().equals(SLUG) && !key.slug().equals(new Slug("oud"))) {
            return Optional.empty();
        }
        Map<LanguageTag, Representation> languages = new LinkedHashMap<>();
        if (key.version() == 0 || key.version() == 2) {
            for (String language : new String[] {"nl", "en", "de-AT"}) {
                languages.put(LanguageTag.of(language), Representation.of("text/html; charset=utf-8", language,
                        key.form() + " " + key.version() + " in " + language + " tekst".repeat(200)));
            }
        }
        return Optional.of(new Hosted(STATEMENT, SLUG, LanguageTag.NL, languages, key.version() == 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        -                                   | nl
        en                                  | en
        en-GB,en;q=0.9,nl;q=0.8             | en
        nl;q=0.8,en;q=0.9                   | en
        fr,de;q=0.5                         | de-AT
        de-DE                               | nl
        de                                  | de-AT
        DE-at                               | de-AT
        fr                                  | nl
        fr,*;q=0.1                          | nl
        *                                   | nl
        nl;q=0,*                            | en
        nl;q=0                              | nl
        en;q=2                              | nl
        en;q=x,de-AT;q=0.2                  | de-AT
        ;;;,,,q=                            | nl
        en;q=0.001                          | en
        """)
    void choosesTheReadersLanguageWithoutSendingHimElsewhere(String accepted, String language) {
        Exchange answer = get("/s/zonneveld", "Accept-Language", accepted);

        assertThat(answer.status).isEqualTo(200);
        assertThat(answer.header("Content-Language")).isEqualTo(language);
        assertThat(answer.header("Vary")).isEqualTo("Accept-Language, Accept-Encoding");
        assertThat(answer.text()).startsWith("PAGE 0 in " + language);
    }

    @Test
    void servesALanguageByItsAddressWhateverTheReaderSpeaks() {
        Exchange answer = get("/s/zonneveld/en", "Accept-Language", "nl");

        assertThat(answer.text()).startsWith("PAGE 0 in en");
        assertThat(answer.header("Vary")).isEqualTo("Accept-Encoding");
        assertThat(answer.header("Content-Type")).isEqualTo("text/html; charset=utf-8");
    }

    @Test
    void servesVersionsTextAndData() {
        assertThat(get("/s/zonneveld/versions").text()).startsWith("VERSIONS 0 in nl");
        assertThat(get("/s/zonneveld/versions/2/en").text()).startsWith("PAGE 2 in en");
        assertThat(get("/s/zonneveld/en.txt").text()).startsWith("TEXT 0 in en");
        assertThat(get("/s/zonneveld/versions/2/en.json").text()).startsWith("DATA 2 in en");
    }

    @Test
    void tagsEachEncodingApart() {
        Exchange plain = get("/s/zonneveld/nl");
        Exchange gzip = get("/s/zonneveld/nl", "Accept-Encoding", "br, gzip");

        assertThat(gzip.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(gzip.text()).isEqualTo(plain.text());
        assertThat(gzip.bytes().length).isLessThan(plain.bytes().length).isEqualTo(Integer.parseInt(gzip.header("Content-Length")));
        assertThat(plain.header("ETag")).matches("\"[\\w-]+\"").isNotEqualTo(gzip.header("ETag"));
        assertThat(get("/s/zonneveld/en").header("ETag")).isNotEqualTo(plain.header("ETag"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        gzip              | true
        gzip;q=0          | false
        x-gzip            | true
        identity          | false
        *                 | true
        *;q=0             | false
        gzip;q=0,*        | false
        br                | false
        GZIP;q=0.5        | true
        """)
    void compressesOnlyForThoseWhoTakeIt(String accepted, boolean gzip) {
        assertThat(get("/s/zonneveld/nl", "Accept-Encoding", accepted).header("Content-Encoding")).isEqualTo(gzip ? "gzip" : null);
    }

    @Test
    void saysThatNothingHasChanged() {
        String tag = get("/s/zonneveld/nl").header("ETag");
        String gzipTag = get("/s/zonneveld/nl", "Accept-Encoding", "gzip").header("ETag");

        for (String known : new String[] {tag, "W/" + tag, "\"x\", " + tag, "*"}) {
            Exchange answer = get("/s/zonneveld/nl", "If-None-Match", known);
            assertThat(answer.status).as(known).isEqualTo(304);
            assertThat(answer.bytes()).isEmpty();
            assertThat(answer.header("ETag")).isEqualTo(tag);
            assertThat(answer.header("Vary")).isEqualTo("Accept-Encoding");
        }
        assertThat(get("/s/zonneveld/nl", "If-None-Match", gzipTag).status).as("another encoding").isEqualTo(200);
    }

    @Test
    void answersHeadLikeGetWithoutTheBody() {
        Exchange get = get("/s/zonneveld/nl");
        Exchange head = Exchange.of("HEAD", "/s/zonneveld/nl").to(servlet);

        assertThat(head.status).isEqualTo(200);
        assertThat(head.answered).isEqualTo(get.answered);
        assertThat(head.bytes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "get", "FOO"})
    void refusesOtherMethods(String method) {
        Exchange answer = Exchange.of(method, "/s/zonneveld/nl").to(servlet);

        assertThat(answer.status).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD");
    }

    @Test
    void leadsFromAnOldAddressToTheNewOneForGood() {
        assertThat(redirect("/s/oud")).isEqualTo(BASE + "/s/zonneveld");
        assertThat(redirect("/s/oud/en")).isEqualTo(BASE + "/s/zonneveld/en");
        assertThat(redirect("/s/oud/versions")).isEqualTo(BASE + "/s/zonneveld/versions");
        assertThat(redirect("/s/oud/versions/2/nl.json")).isEqualTo(BASE + "/s/zonneveld/versions/2/nl.json");
    }

    @Test
    void putsRightWhatIsNearlyAnAddress() {
        assertThat(redirect("/s/zonneveld/")).isEqualTo(BASE + "/s/zonneveld");
        assertThat(redirect("/s/zonneveld/NL")).isEqualTo(BASE + "/s/zonneveld/nl");
        assertThat(redirect("/s/zonneveld/de-at/")).isEqualTo(BASE + "/s/zonneveld/de-AT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/s", "/s/", "/s/unknown-one", "/s/zonneveld/fr", "/s/zonneveld/versions/3/nl", "/s/zonneveld/versions/0/nl",
        "/s/zonneveld/versions/99999999999/nl", "/s/zonneveld/versions/-1/nl", "/s/zonneveld/versions/2", "/s/zonneveld/nl/nl", "/s/zonneveld/nl.exe",
        "/s/zonneveld%2Fnl", "/s/zonneveld%00", "/s/%2e%2e/%2e%2e/etc/passwd", "/s/../WEB-INF/web.xml", "/s/zonneveld;jsessionid=1/nl",
        "/s/zonneveld//nl", "/s/ZONNEVELD", "/s/-", "/s/-/", "/s/-/x.css", "/s/-/../zonneveld", "/s/api", "/s/\u0430bc", "/s/<script>",
        "/s/zonneveld/nl/private.css", "/s/zonneveld/nl?x=1"})
    void saysKindlyThatThereIsNothing(String path) {
        Exchange answer = get(path, "Accept-Language", "de");

        assertThat(answer.status).as(path).isEqualTo(404);
        assertThat(answer.header("Content-Language")).isEqualTo("de");
        assertThat(answer.text()).contains("Hier steht keine Datenschutzerklärung").doesNotContain("Exception");
    }

    @Test
    void saysTheSameOfAnAddressOfAnyLength() {
        assertThat(get("/s/" + "a".repeat(100_000)).status).isEqualTo(404);
        assertThat(get("/s/zonneveld" + "/nl".repeat(50_000)).status).isEqualTo(404);
    }

    @Test
    void saysThatAVersionWasErased() {
        Exchange answer = get("/s/zonneveld/versions/1/nl", "Accept-Language", "en");

        assertThat(answer.status).isEqualTo(410);
        assertThat(answer.text()).contains("This version has been removed");
    }

    @Test
    void servesTheStyleSheetForEverAtItsHash() {
        Exchange answer = get(styleSheet.address(), "Accept-Encoding", "gzip");

        assertThat(answer.status).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("text/css; charset=utf-8");
        assertThat(answer.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(answer.text()).contains(".contents");
    }

    @Test
    void sendsTheSameProtectionWithEveryAnswer() {
        for (String path : new String[] {"/s/zonneveld", "/s/nothing-here", "/s/oud", styleSheet.address()}) {
            Exchange answer = get(path);
            assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'").contains("frame-ancestors *");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(answer.answered).doesNotContainKey("Set-Cookie");
            assertThat(answer.header("Cache-Control")).isNotNull();
        }
    }

    @Test
    void servesWhatItRemembersWhileTheDatabaseIsAway() {
        get("/s/zonneveld");
        down = true;

        assertThat(get("/s/zonneveld").status).isEqualTo(200);
        Exchange answer = get("/s/never-read-before", "Accept-Language", "fr");
        assertThat(answer.status).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isNotNull();
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.text()).contains("La déclaration ne peut pas être affichée");
    }

    @Test
    void takesNoAddressFromTheRequest() {
        Exchange answer = Exchange.get("/s/oud").with("Host", "evil.example").with("X-Forwarded-Host", "evil.example").to(servlet);

        assertThat(answer.header("Location")).isEqualTo(BASE + "/s/zonneveld");
    }

    private String redirect(String path) {
        Exchange answer = get(path);
        assertThat(answer.status).as(path).isEqualTo(308);
        return answer.header("Location");
    }

    private Exchange get(String path) {
        return Exchange.get(path).to(servlet);
    }

    private Exchange get(String path, String header, String value) {
        return Exchange.get(path).with(header, value).to(servlet);
    }

    @Test
    void keepsTheFormsApart() {
        assertThat(HostedAddress.of("/zonneveld/nl.txt").orElseThrow().key()).isEqualTo(new Key(SLUG, Form.TEXT, 0));
    }
}
