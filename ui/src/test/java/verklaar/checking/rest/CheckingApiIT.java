package verklaar.checking.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import verklaar.statement.rest.ApiClient;
import verklaar.statement.rest.ApiClient.Answer;
import verklaar.tenant.Acting.Scope;
import verklaar.tenant.DeployedTenant;
import verklaar.ui.testing.DeployedApplication;

/** Findings, waivers and the check for anybody, as programs meet them. */
class CheckingApiIT extends DeployedApplication {

    private ApiClient api;
    private String statement;

    @BeforeEach
    void beginAStatement() {
        var tenant = DeployedTenant.founded();
        api = new ApiClient(address(), tenant, tenant.token());
        statement = api.post(api.own("statements"), "{\"name\":\"Ours\",\"sourceLocale\":\"nl\"}").header("Location").substring("/api/v1".length());
    }

    @Test
    void tellsFindingsInTheLanguageThatIsAskedFor() {
        var dutch = api.get(statement + "/findings", "Accept-Language", "pt, nl;q=0.8, en;q=0.5");
        assertThat(dutch.status()).as(dutch.text()).isEqualTo(200);
        assertThat(dutch.header("Content-Language")).isEqualTo("nl");
        assertThat(dutch.header("Vary")).contains("Accept-Language");
        assertThat(dutch.json().get("verdict").stringValue()).contains("volgens regelset 2026.11");
        assertThat(api.get(statement + "/findings", "Accept-Language", "pt").json().get("language").stringValue()).isEqualTo("en");
        assertThat(dutch.text()).doesNotContain("compliant");
        var nobody = finding(dutch.json(), "GDPR-13-1-A");
        assertThat(nobody.get("sources").get(0).get("link").stringValue()).startsWith("https://eur-lex.europa.eu/");
        assertThat(nobody.get("section").stringValue()).isEqualTo("identity");
    }

    @Test
    void saysThatOneHasTheFindingsAlready() {
        var first = api.get(statement + "/findings");
        assertThat(first.header("ETag")).matches("\"1-2026\\.11-[0-9a-f]{16}\"");
        assertThat(api.get(statement + "/findings", "If-None-Match", first.header("ETag")).status()).isEqualTo(304);
        waive(finding(first.json(), "GDPR-13-1-A").get("id").stringValue());
        assertThat(api.get(statement + "/findings", "If-None-Match", first.header("ETag")).status()).isEqualTo(200);
    }

    @Test
    void listsOnlyWhatIsAskedForAndCountsAll() {
        var errors = api.get(statement + "/findings?severity=error&section=identity").json();
        assertThat(errors.get("items").values()).isNotEmpty().allSatisfy(item -> {
            assertThat(item.get("severity").stringValue()).isEqualTo("ERROR");
            assertThat(item.get("section").stringValue()).isEqualTo("identity");
        });
        assertThat(errors.get("counts").get("error").intValue()).isGreaterThan(errors.get("items").size());
        assertThat(api.get(statement + "/findings?severity=awful").status()).isEqualTo(400);
        assertThat(api.get(statement + "/findings?section=nothing").status()).isEqualTo(400);
    }

    @Test
    void publishesOnlyWhenEveryErrorIsSolvedOrWaived() {
        var refused = publish(api);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("type").stringValue()).isEqualTo("/problems/findings-open");
        assertThat(refused.pointers()).contains("/head");

        api.get(statement + "/findings?severity=error").json().get("items").values().forEach(item -> waive(item.get("id").stringValue()));
        var published = publish(api);
        assertThat(published.status()).as(published.text()).isEqualTo(201);
        assertThat(api.get(published.header("Location").substring("/api/v1".length())).json().get("review").get("ruleSet").stringValue())
                .isEqualTo("2026.11");
    }

    @Test
    void refusesAWaiverFromWhoMayNotPublishAndOneWithoutAReason() {
        var finding = finding(api.get(statement + "/findings").json(), "GDPR-13-1-A").get("id").stringValue();
        var address = statement + "/waivers/" + finding;

        assertThat(api.with(api.tenant().token(Scope.READ, Scope.WRITE)).put(address, "{\"reason\":\"x\"}").status()).isEqualTo(403);
        assertThat(api.put(address, "{\"reason\":\" \"}").pointers()).containsExactly("/reason");
        assertThat(api.put(address, "{\"reason\":\"x\",\"until\":\"2020-01-01\"}").pointers()).containsExactly("/until");
        assertThat(api.put(statement + "/waivers/" + UUID.randomUUID(), "{\"reason\":\"x\"}").status()).isEqualTo(404);
        waive(finding);
        assertThat(api.get(statement + "/waivers").json().get("items")).hasSize(1);
        assertThat(delete(address).status()).isEqualTo(204);
        assertThat(delete(address).status()).isEqualTo(404);
    }

    @Test
    void takesARulesWarningsAsAdvice() {
        assertThat(put(api.own("lowered-rules/GDPR-9-STATEMENT")).status()).isEqualTo(204);
        assertThat(api.get(api.own("lowered-rules")).json().get("items").get(0).get("rule").stringValue()).isEqualTo("GDPR-9-STATEMENT");
        assertThat(put(api.own("lowered-rules/GDPR-13-1-A")).status()).isEqualTo(409);
        assertThat(put(api.own("lowered-rules/NO-RULE")).status()).isEqualTo(404);
        assertThat(delete(api.own("lowered-rules/GDPR-9-STATEMENT")).status()).isEqualTo(204);
    }

    @Test
    void doesWithoutTheAdviceOfARule() {
        assertThat(api.get(statement + "/findings").text()).contains("GDPR-77-79");
        assertThat(put(api.own("lowered-rules/GDPR-77-79")).status()).isEqualTo(204);
        assertThat(api.get(statement + "/findings").text()).doesNotContain("GDPR-77-79");
    }

    @Test
    void givesARepairAsAPatchOfTheDraft() {
        var repair = finding(api.get(statement + "/findings").json(), "GDPR-9-STATEMENT").get("repair");

        assertThat(repair.at("/options/0/key").stringValue()).isEqualTo("yes");
        assertThat(repair.at("/options/0/patch/0/path").stringValue()).startsWith("/head");
    }

    @Test
    void checksAStatementForAnybodyAndKeepsNothing() {
        var draft = api.get(statement).text();
        var before = api.tenant().count("statement");
        var anybody = api.with("").post("/check", "{\"statement\":" + draft + "}", "Accept-Language", "de");

        assertThat(anybody.status()).as(anybody.text()).isEqualTo(200);
        assertThat(anybody.json().get("verdict").stringValue()).contains("nach Regelsatz");
        assertThat(anybody.json().get("items").get(0).get("pointer").stringValue()).startsWith("/statement");
        assertThat(api.post("/check", "{\"statement\":" + draft + "}").status()).as("with a token").isEqualTo(200);
        assertThat(api.with("vkl_nonsense").post("/check", "{\"statement\":" + draft + "}").status()).isEqualTo(401);
        assertThat(api.tenant().count("statement")).isEqualTo(before);
    }

    @Test
    void saysWhichPlacesOfAStatementCannotBeRead() {
        var broken = api.with("").post("/check", "{\"statement\":{\"formatVersion\":1,\"head\":{\"nonsense\":1},\"wording\":{\"sourceLocale\":\"nl\"}}}");
        assertThat(broken.status()).isEqualTo(400);
        assertThat(broken.pointers()).contains("/statement/head/nonsense");
        var large = "{\"statement\":\"" + "x".repeat(CheckResource.MOST_BYTES) + "\"}";
        assertThat(api.post("/check", large).status()).isEqualTo(413);
    }

    @Test
    void makesWhoAsksTooOftenWait() {
        var token = api.with(api.tenant().token(Scope.READ));
        Answer last = IntStream.range(0, CheckLimit.UNITS + 5).mapToObj(i -> token.post("/check", "{}")).reduce((one, other) -> other).orElseThrow();

        assertThat(last.status()).isEqualTo(429);
        assertThat(Integer.parseInt(last.header("Retry-After"))).isBetween(1, 60);
        assertThat(last.json().get("type").stringValue()).isEqualTo("/problems/too-many-checks");
    }

    private void waive(String finding) {
        var answer = api.put(statement + "/waivers/" + finding, "{\"reason\":\"It is so.\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private Answer publish(ApiClient who) {
        return who.send("POST", statement + "/versions", BodyPublishers.noBody(), "If-Match", "*");
    }

    private Answer put(String path) {
        return api.send("PUT", path, BodyPublishers.noBody());
    }

    private Answer delete(String path) {
        return api.send("DELETE", path, BodyPublishers.noBody());
    }

    private static JsonNode finding(JsonNode list, String rule) {
        return list.get("items").values().stream().filter(item -> item.get("rule").stringValue().equals(rule)).findFirst().orElseThrow();
    }
}
