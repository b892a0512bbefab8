package verklaar.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import verklaar.ui.testing.Browser;
import verklaar.ui.testing.DeployedApplication;

class SignInIT extends DeployedApplication {

    @Test
    void setsNoCookieOutsideTheBuilder() {
        for (var path : new String[] {"/", "/health/ready", "/s/nothing-of-this-name"}) {
            assertThat(get(path).headers().allValues("Set-Cookie")).as(path).isEmpty();
        }
    }

    @Test
    void keepsTheSessionUnderTheBuilderAndAwayFromScripts() {
        var answer = send(request("/app/somewhere").header("Accept", "text/html"));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).get().asString().contains("/realms/verklaar/protocol/openid-connect/auth");
        assertThat(answer.headers().firstValue("Set-Cookie")).get().asString().contains("Path=/app; HttpOnly").containsIgnoringCase("SameSite=Lax");
    }

    @Test
    void answersAPagesOwnRequestWithoutARedirectWhenNobodyIsSignedIn() {
        assertThat(send(request("/app/?v-r=heartbeat").header("Accept", "*/*")).statusCode()).isEqualTo(401);
        assertThat(send(request("/app/callback")).headers().firstValue("Location")).get().asString().endsWith("/");
        assertThat(send(request("/app/sign-out")).headers().firstValue("Location")).get().asString()
            .contains("/realms/verklaar/protocol/openid-connect/logout?client_id=verklaar");
    }

    @Test
    void letsOnlyItsOwnPagesFrameTheBuilderAndNobodyRefuseToFrameAStatement() {
        assertThat(send(request("/app/")).headers().firstValue("X-Frame-Options")).hasValue("SAMEORIGIN");
        assertThat(get("/s/nothing-of-this-name").headers().firstValue("X-Frame-Options")).isEmpty();
    }

    @Test
    void saysThatItIsReadyWhenItReachesItsDatabase() {
        assertThat(get("/health/ready").body()).contains("\"database\"").contains("UP");
        assertThat(get("/health/live").statusCode()).isEqualTo(200);
        assertThat(get("/health/started").statusCode()).isEqualTo(200);
    }

    @Test
    void signsOutAtTheIssuerEvenWhenOurSessionIsLost() {
        try (var browser = new Browser()) {
            browser.openAs("bram", address() + "/app/");
            browser.seeText("Sign out");
            browser.open(address() + "/app/callback").driver().manage().deleteCookieNamed("verklaar");
            browser.open(address() + SignOutServlet.PATH);
            browser.see(By.id("kc-logout")).click();
            browser.awaitAddress(address() + "/");
            browser.open(address() + "/app/");
            browser.see(By.id("username"));
        }
    }

    @Test
    void bringsSomebodyWhereTheyWantedToGoAndOutAgain() {
        try (var browser = new Browser()) {
            var wanted = address() + "/app/?wanted=1";
            browser.openAs("anna", wanted);
            browser.awaitAddress("wanted=1");
            assertThat(browser.driver().getCurrentUrl()).isEqualTo(wanted);
            browser.seeText("Sign out");
            browser.open(address() + SignOutServlet.PATH);
            browser.awaitAddress(address() + "/");
            assertThat(browser.driver().getCurrentUrl()).isEqualTo(address() + "/");
            browser.open(wanted);
            browser.awaitAddress("/realms/verklaar");
        }
    }
}
