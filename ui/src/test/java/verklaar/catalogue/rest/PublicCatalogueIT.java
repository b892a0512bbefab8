package verklaar.catalogue.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import verklaar.shared.Json;
import verklaar.ui.testing.DeployedApplication;

/** The shared catalogue as programs read it that show no token. */
class PublicCatalogueIT extends DeployedApplication {

    private static final String SERVICES = "/api/v1/catalogue/services";

    private static JsonNode json(String path) {
        var answer = get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.tree(answer.body().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void findsServicesByWordsWithTypingErrors() {
        assertThat(json(SERVICES + "?q=moneybrid&language=nl").at("/items/0/service").stringValue()).isEqualTo("moneybird");
    }

    @Test
    void givesEveryServiceOncePageByPage() {
        var seen = new HashSet<String>();
        var total = json(SERVICES).get("total").intValue();
        for (var path = SERVICES + "?limit=25"; path != null;) {
            var answer = get(path);
            Json.tree(answer.body().getBytes(StandardCharsets.UTF_8)).get("items")
                    .forEach(item -> assertThat(seen.add(item.get("service").stringValue())).isTrue());
            path = answer.headers().firstValue("Link").map(link -> link.replaceAll("^<(.*)>; rel=\"next\"$", "$1")).orElse(null);
        }
        assertThat(seen).hasSize(total);
    }

    @Test
    void givesOneKindOfServiceAlone() {
        var found = json(SERVICES + "?category=accounting&limit=100");
        assertThat(found.toString()).contains("moneybird").doesNotContain("zendesk");
        assertThat(json("/api/v1/catalogue/categories?language=nl").toString())
                .contains("{\"key\":\"accounting\",\"label\":\"Boekhouding\",\"services\":" + found.get("total") + "}");
    }

    @Test
    void sendsNothingThatTheCallerHas() {
        var first = get(SERVICES + "/moneybird");
        var tag = first.headers().firstValue("ETag").orElseThrow();
        var again = send(request(SERVICES + "/moneybird").header("If-None-Match", tag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).contains(tag);
        assertThat(first.headers().firstValue("Cache-Control")).contains("public, max-age=60");
        assertThat(first.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(first.body()).contains("\"since\":\"20", "\"evidence\":[");
    }

    @Test
    void refusesWhatIsNoServiceNoKindNoLanguageNoPlaceAndNoNumber() {
        assertThat(get(SERVICES + "/nothing").statusCode()).isEqualTo(404);
        for (var query : new String[] {"category=A+B", "language=dutch+please", "cursor=%3F", "limit=many"}) {
            var answer = get(SERVICES + "?" + query);
            assertThat(answer.statusCode()).as(query).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        }
    }

    @Test
    void showsAServiceToReadersWithoutASessionOrACookie() {
        var page = send(request("/catalogue/moneybird").header("Accept-Language", "nl"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<h1>Moneybird</h1>", "Wie erachter zit").doesNotContain("<script");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("default-src 'none'");
        assertThat(get("/catalogue").body()).contains("<form");
        assertThat(get("/catalogue/nothing").statusCode()).isEqualTo(404);
    }
}
