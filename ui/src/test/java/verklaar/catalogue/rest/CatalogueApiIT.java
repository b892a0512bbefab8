package verklaar.catalogue.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import verklaar.statement.rest.ApiClient;
import verklaar.statement.rest.ApiClient.Answer;
import verklaar.tenant.Acting.Scope;
import verklaar.tenant.DeployedTenant;
import verklaar.ui.testing.DeployedApplication;

/** The catalogue as programs meet it, loaded from the files inside the deployed application. */
class CatalogueApiIT extends DeployedApplication {

    private static final String OWN = """
            {"service": {"formatVersion": 1, "key": "scheffer", "version": 1, "name": "Scheffer Administraties", "category": "accounting",
              "providers": ["scheffer"], "presets": [{"key": "bookkeeping", "version": 1, "variant": {"nl": "Administratie"}}]},
             "providers": [{"formatVersion": 1, "key": "scheffer", "version": 1, "legalName": "Scheffer Administraties", "country": "NL"}]}
            """;

    private ApiClient api;

    @BeforeEach
    void makeATenant() {
        var tenant = DeployedTenant.founded();
        api = new ApiClient(address(), tenant, tenant.token());
    }

    @Test
    void findsAServiceDespiteATypingError() {
        var hit = found(api, "moneybrid").get(0);
        assertThat(hit).isEqualTo("moneybird");
    }

    @Test
    void tellsServicesInTheLanguageAskedFor() {
        var german = api.get(api.own("catalogue/services?q=moneybird&language=de&limit=1")).json().get("items").get(0);
        assertThat(german.get("presets").get(0).get("variant").stringValue()).contains("Buchhaltung");
        assertThat(german.get("country").stringValue()).isEqualTo("NL");
    }

    @Test
    void handsOutWhatASharingPins() {
        var offer = api.get(api.own("catalogue/services/platform/moneybird")).json();
        assertThat(offer.get("pins").get(0).get("preset")).isEqualTo(offer.get("service").get("presets").get(0).get("key"));
        assertThat(offer.get("providers").get(0).get("legalName").stringValue()).containsIgnoringCase("moneybird");
    }

    @Test
    void keepsAnOwnServiceThatNobodyElseCanSee() {
        var kept = api.put(api.own("catalogue/services/own/scheffer"), OWN);
        assertThat(kept.status()).as(kept.text()).isEqualTo(200);
        assertThat(api.get(api.own("catalogue/services/own/scheffer")).text()).isEqualTo(kept.text());
        assertThat(found(api, "scheffer")).containsExactly("scheffer");

        var other = DeployedTenant.founded();
        var they = new ApiClient(address(), other, other.token());
        isProblem(they.get(they.own("catalogue/services/own/scheffer")), 404, "catalogue-unknown");
        assertThat(found(they, "scheffer")).isEmpty();
    }

    @Test
    void keepsAnOwnServiceOnceWhenItIsSentTwice() {
        var first = api.put(api.own("catalogue/services/own/scheffer"), OWN).text();
        assertThat(api.put(api.own("catalogue/services/own/scheffer"), OWN).text()).isEqualTo(first);
        assertThat(api.tenant().count("service_version")).isEqualTo(1);
        assertThat(api.tenant().count("preset_version")).isEqualTo(1);
    }

    @Test
    void refusesAnOwnServiceThatBreaksARuleAndKeepsNothing() {
        var path = api.own("catalogue/services/own/scheffer");
        var unknown = api.put(path, OWN.replace("\"category\": \"accounting\"", "\"category\": \"fishing\""));
        isProblem(unknown, 422, "service-not-valid");
        assertThat(unknown.pointers()).containsExactly("/service/category");
        var wrong = api.put(path, OWN.replace("\"country\": \"NL\"", "\"country\": 31"));
        isProblem(wrong, 400, "invalid-document");
        assertThat(wrong.pointers()).containsExactly("/providers/0/country");
        isProblem(api.put(api.own("catalogue/services/own/other"), OWN), 422, "service-not-valid");
        assertThat(api.tenant().count("provider_version")).isZero();
    }

    @Test
    void refusesAChangeMadeFromAnOlderVersion() {
        var path = api.own("catalogue/services/own/scheffer");
        api.put(path, OWN);
        assertThat(api.put(path, OWN.replace("Scheffer Administraties", "Scheffer")).status()).isEqualTo(200);
        isProblem(api.put(path, OWN.replace("Scheffer Administraties", "Scheffer & Zn")), 409, "catalogue-outdated");
    }

    @Test
    void refusesATokenThatMayNotReadOrWriteAndWhatIsNoLanguage() {
        var writing = api.with(api.tenant().token(Scope.WRITE));
        isProblem(writing.get(api.own("catalogue/services")), 403, "not-allowed");
        var reading = api.with(api.tenant().token(Scope.READ));
        isProblem(reading.put(api.own("catalogue/services/own/scheffer"), OWN), 403, "not-allowed");
        isProblem(api.get(api.own("catalogue/services?language=dutch_please")), 400, "not-a-language");
        isProblem(api.get(api.own("catalogue/services/platform/no-such-service")), 404, "catalogue-unknown");
    }

    private static List<String> found(ApiClient who, String words) {
        return who.get(who.own("catalogue/services?language=nl&q=" + words)).json().get("items").values().stream()
                .map(hit -> hit.get("service").stringValue()).toList();
    }

    private static void isProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().get("type").stringValue()).isEqualTo("/problems/" + code);
    }
}
