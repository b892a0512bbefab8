package verklaar.statement.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import verklaar.shared.Json;
import verklaar.statement.rest.ApiClient.Answer;
import verklaar.tenant.Acting.Scope;
import verklaar.tenant.DeployedTenant;
import verklaar.ui.testing.DeployedApplication;

/** The management API as programs meet it. */
class ManagementApiIT extends DeployedApplication {

    private ApiClient api;

    @BeforeEach
    void makeATenant() {
        var tenant = DeployedTenant.founded();
        api = new ApiClient(address(), tenant, tenant.token());
    }

    private String statement(String name) {
        var begun = api.post(api.own("statements"), "{\"name\":\"" + name + "\",\"sourceLocale\":\"nl\",\"locales\":[\"nl\",\"en\"]}");
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        assertThat(begun.header("ETag")).isEqualTo("\"1\"");
        return begun.header("Location").substring("/api/v1".length());
    }

    private static void isProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.json().get("type").stringValue()).isEqualTo("/problems/" + code);
        assertThat(answer.json().get("status").intValue()).isEqualTo(status);
        assertThat(answer.json().get("title").stringValue()).isNotBlank();
        assertThat(answer.json().get("detail").stringValue()).isNotBlank();
        assertThat(answer.text()).doesNotContain("Exception").doesNotContain("verklaar.").doesNotContain("SELECT").doesNotContain("\tat ");
    }

    @Test
    void namesTheTenantOfTheToken() {
        var tenants = api.get("/tenants").json().get("items");
        assertThat(tenants.size()).isEqualTo(1);
        assertThat(tenants.get(0).get("id").stringValue()).isEqualTo(api.tenant().id().toString());
        assertThat(api.get("/tenants").header("Cache-Control")).isEqualTo("no-store");
        assertThat(api.get("/tenants").header("Set-Cookie")).isEmpty();
    }

    @Test
    void refusesWhoeverShowsNoGoodToken() {
        var expired = api.tenant().token(EnumSet.allOf(Scope.class), Instant.now().minusSeconds(1), null);
        var revoked = api.tenant().token(EnumSet.allOf(Scope.class), Instant.now().plus(Duration.ofDays(1)), Instant.now());
        isProblem(api.with("").get("/tenants"), 401, "not-signed-in");
        assertThat(api.with("").get("/tenants").header("WWW-Authenticate")).isEqualTo("Bearer realm=\"verklaar\"");
        for (var token : List.of(expired, revoked, "vkl_aaaaaaaa_" + "A".repeat(43), "nonsense", api.token() + "x",
                "eyJhbGciOiJub25lIn0.e30.")) {
            var answer = api.with(token).get("/tenants");
            isProblem(answer, 401, "bad-token");
            assertThat(answer.text()).doesNotContain(token);
        }
        assertThat(api.tenant().count("audit_event")).as("attempts with tokens that were ours").isEqualTo(2);
    }

    @Test
    void refusesATokenAtOnceWhenItIsRevoked() {
        assertThat(api.get("/tenants").status()).isEqualTo(200);
        api.tenant().revokeAll();
        isProblem(api.get("/tenants"), 401, "bad-token");
        isProblem(api.post(api.own("organisations"), "{\"formatVersion\":1}"), 401, "bad-token");
        assertThat(api.tenant().count("organisation")).isZero();
    }

    @Test
    void letsATokenDoWhatItsScopesSayAndNoMore() {
        var statement = statement("Ours");
        var reading = api.with(api.tenant().token(Scope.READ));
        assertThat(reading.get(statement).status()).isEqualTo(200);
        isProblem(reading.put(statement, api.get(statement).text(), "If-Match", "\"1\""), 403, "not-allowed");
        isProblem(reading.post(api.own("statements"), "{\"name\":\"x\",\"sourceLocale\":\"nl\"}"), 403, "not-allowed");
        isProblem(reading.post(api.own("organisations"), "{\"formatVersion\":1}"), 403, "not-allowed");
        isProblem(api.with(api.tenant().token(Scope.WRITE)).get(statement), 403, "not-allowed");
    }

    @Test
    void saysOfAnotherTenantsThingsThatTheyDoNotExist() {
        var statement = statement("Ours");
        var organisation = api.post(api.own("organisations"), "{\"formatVersion\":1}").header("Location").substring("/api/v1".length());
        var theirs = DeployedTenant.founded();
        var they = new ApiClient(address(), theirs, theirs.token());
        var draft = api.get(statement).text();

        // our address with their token, and our identifiers below their own address
        for (var path : List.of(statement, statement + "/name", organisation, api.own("statements"), api.own("organisations"))) {
            isProblem(they.get(path), 404, "tenant-unknown");
        }
        isProblem(they.put(statement, draft, "If-Match", "\"1\""), 404, "tenant-unknown");
        isProblem(they.post(api.own("organisations"), "{\"formatVersion\":1}"), 404, "tenant-unknown");
        var moved = statement.replace(api.tenant().id().toString(), theirs.id().toString());
        isProblem(they.get(moved), 404, "statement-unknown");
        isProblem(they.put(moved, draft, "If-Match", "*"), 404, "statement-unknown");
        isProblem(they.put(moved + "/name", "{\"name\":\"stolen\"}"), 404, "statement-unknown");
        isProblem(they.get(organisation.replace(api.tenant().id().toString(), theirs.id().toString())), 404, "organisation-unknown");

        assertThat(api.get(statement).header("ETag")).isEqualTo("\"1\"");
        assertThat(theirs.count("audit_event")).isPositive();
        var absent = they.get(they.own("statements/" + UUID.randomUUID())).json();
        assertThat(absent.get("type")).isEqualTo(they.get(moved).json().get("type"));
    }

    @Test
    void givesADraftBackAsItWasPut() {
        var statement = statement("Ours");
        var first = api.get(statement);
        var draft = (ObjectNode) first.json();
        draft.set("scopes", Json.tree("""
                [{"key":"app","kind":"APPLICATION","title":{"nl":"de applicatie","en":"the application"},"domains":["app.example.nl"]}]"""
                .getBytes(StandardCharsets.UTF_8)));
        draft.set("sharings", Json.tree("""
                [{"key":"b2","scopes":["app"],"displayName":{"state":"SET","value":{"nl":"Beta"}},"note":{"state":"CLEARED","against":3}},
                {"key":"a1","displayName":{"state":"SET","value":{"nl":"Alfa"}},"printedAs":{"PURPOSE":{"nl":"Omdat"}}}]"""
                .getBytes(StandardCharsets.UTF_8)));

        var put = api.put(statement, Json.write(draft), "If-Match", first.header("ETag"));
        assertThat(put.status()).as(put.text()).isEqualTo(204);
        assertThat(put.header("ETag")).isEqualTo("\"2\"");
        var second = api.get(statement);
        assertThat(second.header("ETag")).isEqualTo("\"2\"");
        assertThat(keys(second.json().get("sharings"))).containsExactly("b2", "a1");

        var again = api.put(statement, second.http().body(), "If-Match", "\"2\"");
        assertThat(again.header("ETag")).as("an equal document changes nothing").isEqualTo("\"2\"");
        assertThat(api.get(statement).http().body()).isEqualTo(second.http().body());
        assertThat(api.get(statement, "If-None-Match", "\"2\"").status()).isEqualTo(304);
    }

    private static List<String> keys(JsonNode list) {
        return list.values().stream().map(element -> element.get("key").stringValue()).toList();
    }

    @Test
    void countsAChangeDeepInsideADraft() {
        var statement = statement("Ours");
        var draft = (ObjectNode) api.get(statement).json();
        ((ObjectNode) draft.get("rights").get("list").get(3)).set("how",
                Json.tree("{\"nl\":\"per brief\"}".getBytes(StandardCharsets.UTF_8)));

        assertThat(api.put(statement, Json.write(draft), "If-Match", "\"1\"").header("ETag")).isEqualTo("\"2\"");
        isProblem(api.put(statement, Json.write(draft), "If-Match", "\"1\""), 412, "stale");
    }

    @Test
    void refusesAChangeThatDoesNotSayWhichVersionItWasMadeFrom() {
        var statement = statement("Ours");
        var draft = api.get(statement).text();
        isProblem(api.put(statement, draft), 428, "precondition-required");
        for (var tag : List.of("\"0\"", "\"2\"", "W/\"1\"", "1", "\"x\"", "\"99999999999999999999\"")) {
            isProblem(api.put(statement, draft, "If-Match", tag), 412, "stale");
        }
        assertThat(api.put(statement, draft, "If-Match", "\"7\", \"1\"").status()).isEqualTo(204);
        assertThat(api.put(statement, draft, "If-Match", "*").status()).isEqualTo(204);
    }

    @Test
    void losesNobodysChange() throws Exception {
        var organisation = api.post(api.own("organisations"), "{\"formatVersion\":1}").header("Location").substring("/api/v1".length());
        var writers = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Integer>> work = IntStream.range(0, 8).mapToObj(writer -> (Callable<Integer>) () -> {
                int accepted = 0;
                for (int i = 0; i < 15; i++) {
                    var read = api.get(organisation);
                    var answer = api.put(organisation, "{\"formatVersion\":1,\"legalName\":\"" + writer + "-" + i + "\"}", "If-Match", read.header("ETag"));
                    assertThat(answer.status()).isIn(204, 412);
                    accepted += answer.status() == 204 ? 1 : 0;
                }
                return accepted;
            }).toList();
            int accepted = 0;
            for (var result : writers.invokeAll(work)) {
                accepted += result.get();
            }
            assertThat(api.get(organisation).header("ETag")).isEqualTo("\"" + (accepted + 1) + "\"");
        } finally {
            writers.shutdownNow();
        }
    }

    @Test
    void namesEveryPlaceThatBreaksARuleAndStoresNothing() {
        var statement = statement("Ours");
        var draft = (ObjectNode) api.get(statement).json();
        draft.put("colour", "red");
        ((ObjectNode) draft.get("wording")).put("edition", "1");
        ((ObjectNode) draft.get("head")).set("title", Json.tree(("{\"nl\":\"" + "x".repeat(201) + "\"}").getBytes(StandardCharsets.UTF_8)));
        ((ObjectNode) draft.get("sections").get(1)).put("key", "Not A Key").putNull("mode");

        var answer = api.put(statement, Json.write(draft), "If-Match", "\"1\"");

        isProblem(answer, 400, "invalid-document");
        assertThat(answer.pointers()).contains("/colour", "/wording/edition", "/head/title/nl", "/sections/1/key", "/sections/1/mode");
        assertThat(api.get(statement).header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void refusesADraftThatNamesWhatIsNotThere() {
        var statement = statement("Ours");
        var draft = (ObjectNode) api.get(statement).json();
        draft.set("sharings", Json.tree("[{\"key\":\"a\",\"pin\":{\"service\":\"nobody\",\"preset\":\"knows\",\"version\":1}}]".getBytes(StandardCharsets.UTF_8)));
        ((ObjectNode) draft.get("head")).set("organisations",
                Json.tree(("[{\"organisation\":\"" + UUID.randomUUID() + "\"}]").getBytes(StandardCharsets.UTF_8)));
        var answer = api.put(statement, Json.write(draft), "If-Match", "\"1\"");
        isProblem(answer, 422, "broken-reference");
        assertThat(answer.pointers()).containsExactly("/head/organisations/0/organisation", "/sharings/0/pin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "1", "{\"formatVersion\":1}{}", "{\"formatVersion\":1,\"formatVersion\":1}", "{\"formatVersion\":\"1\"}",
        "{\"formatVersion\":1.0e0,}", "{\"formatVersion\":99999999999}", "{'formatVersion':1}", "{\"formatVersion\":1,\"legalName\":\"\\ud800\"}",
        "{\"formatVersion\":1,\"tenant\":\"x\"}", "{\"formatVersion\":1,\"id\":\"x\"}", "{\"formatVersion\":1,\"lockVersion\":9}", "<a/>"})
    void refusesWhatIsNoOrganisation(String json) {
        isProblem(api.post(api.own("organisations"), json), 400, "invalid-document");
        assertThat(api.tenant().count("organisation")).isZero();
    }

    @Test
    void refusesBytesThatAreNoUtf8AndTooDeepANest() {
        var bad = "{\"formatVersion\":1,\"legalName\":\"x\"}".getBytes(StandardCharsets.UTF_8);
        bad[bad.length - 3] = (byte) 0xFF;
        isProblem(api.send("POST", api.own("organisations"), BodyPublishers.ofByteArray(bad), "Content-Type", "application/json"), 400, "invalid-document");
        isProblem(api.post(api.own("organisations"), "{\"a\":".repeat(100_000)), 400, "invalid-document");
        isProblem(api.post(api.own("organisations"), "[".repeat(1_000_000)), 400, "invalid-document");
        assertThat(api.tenant().count("organisation")).isZero();
    }

    @Test
    void refusesTwentyMillionBytesWhetherAnnouncedOrNot() throws Exception {
        var body = new byte[20_000_000];
        Arrays.fill(body, (byte) ' ');
        // asks first, and so is answered before it sends anything
        var asking = request("/api/v1" + api.own("organisations")).header("Authorization", "Bearer " + api.token())
                .header("Content-Type", "application/json").expectContinue(true).POST(BodyPublishers.ofByteArray(body)).build();
        assertThat(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build().send(asking, BodyHandlers.ofString()).statusCode()).isEqualTo(413);
        try {
            isProblem(api.send("POST", api.own("organisations"), BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)),
                    "Content-Type", "application/json"), 413, "too-large");
        } catch (UncheckedIOException hungUp) {
            assertThat(hungUp).as("the server need not listen to the end").isNotNull();
        }
        assertThat(api.tenant().count("organisation")).isZero();
    }

    @Test
    void takesNoBodyButJsonInUtf8() {
        var path = api.own("organisations");
        for (var type : List.of("text/plain", "application/xml", "multipart/form-data; boundary=x", "application/json; charset=iso-8859-1",
                "application/x-www-form-urlencoded")) {
            isProblem(api.post(path, "{\"formatVersion\":1}", "Content-Type", type), 415, "unsupported-media-type");
        }
        isProblem(api.send("POST", path, BodyPublishers.ofString("{\"formatVersion\":1}")), 415, "unsupported-media-type");
        assertThat(api.post(path, "{\"formatVersion\":1}", "Content-Type", "application/json; charset=UTF-8").status()).isEqualTo(201);
    }

    @Test
    void saysInAProblemWhatNobodyServes() {
        isProblem(api.get("/nothing"), 404, "not-found");
        isProblem(api.get(api.own("nothing")), 404, "not-found");
        isProblem(api.send("DELETE", api.own("statements"), BodyPublishers.noBody()), 405, "method-not-allowed");
        assertThat(api.send("DELETE", api.own("statements"), BodyPublishers.noBody()).header("Allow")).contains("GET").contains("POST");
        isProblem(api.get(api.own("statements"), "Accept", "text/html"), 406, "not-acceptable");
        isProblem(api.get(api.own("statements?limit=many")), 400, "bad-request");
        isProblem(api.get(api.own("statements?cursor=mine")), 400, "not-valid");
        for (var id : List.of("x", "1-1-1-1-1", "%2e%2e", "0", "01890000-0000-7000-8000-00000000000G")) {
            isProblem(api.get(api.own("statements/" + id)), 404, "statement-unknown");
        }
        isProblem(api.get("/tenants/x/statements"), 404, "tenant-unknown");
    }

    @Test
    void pagesByLinkWithoutNamingAHost() {
        for (var name : List.of("c", "a", "b")) {
            statement(name);
        }
        var first = api.get(api.own("statements?limit=2"));
        assertThat(first.json().get("items").values().stream().map(item -> item.get("name").stringValue())).containsExactly("a", "b");
        assertThat(first.header("Link")).startsWith("</api/v1/tenants/").endsWith(">; rel=\"next\"");
        var second = api.get(first.header("Link").replaceAll("^</api/v1(.*)>;.*$", "$1"));
        assertThat(second.json().get("items").values().stream().map(item -> item.get("name").stringValue())).containsExactly("c");
        assertThat(second.header("Link")).isEmpty();
        assertThat(api.get(api.own("statements?q=B")).json().get("items").size()).isEqualTo(1);
    }

    @Test
    void renamesAStatementAsOftenAsItIsAsked() {
        var statement = statement("Ours");
        for (int i = 0; i < 2; i++) {
            assertThat(api.put(statement + "/name", "{\"name\":\"Klanten\"}").status()).isEqualTo(204);
            assertThat(api.get(statement + "/name").json().get("name").stringValue()).isEqualTo("Klanten");
        }
        isProblem(api.put(statement + "/name", "{\"name\":\"\"}"), 400, "invalid-document");
        isProblem(api.put(statement + "/name", "{\"name\":\"two\\nlines\"}"), 400, "not-valid");
    }

    @Test
    void servesItsContractAndWhatItsProblemsMean() {
        var open = api.with("");
        assertThat(open.get("/openapi.json").json().get("openapi").stringValue()).isEqualTo("3.1.0");
        assertThat(open.get("/schema/draft.schema.json").header("Content-Type")).startsWith("application/schema+json");
        isProblem(open.get("/schema/nothing.schema.json"), 404, "not-found");
        assertThat(get("/problems/stale").statusCode()).isEqualTo(200);
        assertThat(get("/problems/nothing").statusCode()).isEqualTo(404);
    }
}
