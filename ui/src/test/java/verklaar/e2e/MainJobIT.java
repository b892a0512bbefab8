package verklaar.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static verklaar.e2e.Says.say;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import verklaar.ui.testing.Browser;
import verklaar.ui.testing.DeployedApplication;

/** The main job, from nothing to a link that anybody can read, by somebody who has never been here. */
class MainJobIT extends DeployedApplication {

    private static final String COMPANY = "Bakkerij Zonneveld";

    @Test
    void bringsANewcomerFromSigningUpToALinkThatAnybodyCanRead() {
        String link;
        Program program;
        try (var browser = new Browser()) {
            var newcomer = new Somebody(browser);
            signUp(newcomer);
            begin(newcomer);
            fillInTheCompany(newcomer);
            statePurpose(newcomer);
            pickServices(newcomer);
            String here = browser.driver().getCurrentUrl();
            program = new Program(address(), Tokens.made(newcomer));
            // what three services and a newsletter leave unsaid has a reason in this bakery
            program.waiveAll(program.statement(say("begin.name.usual")), "We begin small and say the rest next week.");
            browser.open(here);
            link = publish(newcomer);
        }
        readWithoutCookies(link);
        var versions = program.get(program.statement(say("begin.name.usual")) + "/versions").json().get("items");
        assertThat(versions).hasSize(1);
        assertThat(versions.get(0).get("number").asInt()).isEqualTo(1);
    }

    private static void signUp(Somebody newcomer) {
        newcomer.browser().open(address() + "/").see(By.cssSelector("a[href='/app/']")).click();
        newcomer.browser().see(By.id("username"));
        newcomer.browser().see(By.cssSelector("a[href*='registration']")).click();
        String name = "newcomer-" + UUID.randomUUID();
        newcomer.browser().see(By.id("username")).sendKeys(name);
        newcomer.browser().see(By.id("password")).sendKeys("a bakery of sunny fields");
        newcomer.browser().see(By.id("password-confirm")).sendKeys("a bakery of sunny fields");
        newcomer.browser().see(By.id("email")).sendKeys(name + "@example.com");
        newcomer.browser().see(By.id("firstName")).sendKeys("Nora");
        newcomer.browser().see(By.id("lastName")).sendKeys("Zonneveld", Keys.ENTER);
    }

    private static void begin(Somebody newcomer) {
        newcomer.types(say("tenants.name"), COMPANY);
        newcomer.presses(say("tenants.make"));
        newcomer.types(say("begin.company"), COMPANY + " B.V.");
        newcomer.finds(say("begin.country"), "Netherlands");
        newcomer.presses(say("begin.button"));
        newcomer.browser().see(By.cssSelector(".topic-heading h1"));
    }

    private static void fillInTheCompany(Somebody newcomer) {
        newcomer.presses(say("address.add"));
        newcomer.types(say("address.lines"), "Molenweg 4");
        newcomer.types(say("address.postcode"), "3512 AB");
        newcomer.types(say("address.town"), "Utrecht");
        newcomer.presses(say("contact.add"));
        newcomer.types(say("contact.value.EMAIL"), "privacy@example.com");
    }

    private static void statePurpose(Somebody newcomer) {
        newcomer.follows(say("topic.purposes"));
        newcomer.finds(say("purposes.add"), "Sending our newsletter");
        newcomer.opens("Sending our newsletter");
        newcomer.presses(say("activity.bases-add"));
        newcomer.chooses(say("basis.basis"), say("enum.Basis.CONSENT"));
    }

    /** Three services, of which one is used twice. */
    private static void pickServices(Somebody newcomer) {
        newcomer.follows(say("topic.services"));
        newcomer.presses(say("services.add"));
        for (String service : new String[] {"Moneybird", "Amazon S3", "Amazon S3"}) {
            newcomer.begins(say("services.search"), service);
            newcomer.browser().see(By.cssSelector(".hits .hit-firm"));
            newcomer.begins(say("services.search"), Keys.ENTER.toString());
            newcomer.browser().read(By.cssSelector(".hits .use"), use -> {
                use.sendKeys(Keys.ENTER);
                return true;
            });
            newcomer.sees(say("services.added", service));
        }
    }

    private static String publish(Somebody newcomer) {
        newcomer.presses(say("publish.open"));
        newcomer.presses(say("publish.button", 1));
        newcomer.sees(say("publish.live"));
        newcomer.presses(say("publish.copy"));
        newcomer.sees(say("copy.done"));
        String link = newcomer.browser().read(By.cssSelector("vaadin-dialog-overlay a[href*='/s/']"), at -> at.getDomProperty("href"));
        newcomer.presses(say("publish.close"));
        return link;
    }

    private static void readWithoutCookies(String link) {
        try (var browser = new Browser()) {
            browser.open(link);
            browser.seeText(COMPANY + " B.V.");
            browser.seeText("Molenweg 4");
            assertThat(browser.driver().findElements(By.cssSelector("article table tbody tr"))).hasSize(3);
            assertThat(browser.driver().manage().getCookies()).isEmpty();
        }
    }
}
