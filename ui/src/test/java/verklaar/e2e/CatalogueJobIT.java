package verklaar.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static verklaar.e2e.Says.say;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import verklaar.shared.Json;
import verklaar.ui.testing.Browser;
import verklaar.ui.testing.DeployedApplication;

/**
 * The catalogue as people meet it: an owner picks from it, a curator changes it, and each hears of the other. A service that gets a new
 * version here is one that no other test looks at.
 */
class CatalogueJobIT extends DeployedApplication {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String CHANGED = "laposta";
    private static final String CORRECTED = "mailblue";
    private static final List<String> LANGUAGES = List.of("nl", "en", "de", "fr");

    @Test
    void letsAnOwnerPickAServiceThatIsMistypedAndFillsItIn() {
        try (var browser = new Browser()) {
            var owner = new Somebody(browser);
            beginAs(owner, "Picking " + UUID.randomUUID());
            search(owner, "moneybrid");
            await().atMost(PATIENCE).until(() -> browser.read(By.cssSelector(".hits .hit-name"), WebElement::getText).equals("Moneybird"));

            owner.begins(say("services.search"), Keys.ENTER.toString());
            var page = browser.read(By.cssSelector(".hits .about a"), link -> link.getDomProperty("href"));
            assertThat(get(page).body()).contains("<h1>Moneybird</h1>", "MoneyBird B.V.");
            use(owner);

            owner.sees(say("services.added", "Moneybird"));
            assertThat(browser.read(By.cssSelector(".sharing-row"), WebElement::getText)).contains("Moneybird", "MoneyBird B.V.", "Netherlands", "7 years",
                "Making invoices, following payments and keeping our accounts.");
        }
    }

    @Test
    void bringsAChangeToTheOwnerOnceAndToReadersNotAtAll() {
        try (var browser = new Browser(); var other = new Browser()) {
            var owner = new Somebody(browser);
            beginAs(owner, "Following " + UUID.randomUUID());
            pick(owner, "Laposta");
            String services = browser.driver().getCurrentUrl();
            Program program = new Program(address(), Tokens.made(owner));
            String statement = program.statement(say("begin.name.usual"));
            sayInOwnWords(program, statement);
            String readers = publish(program, statement);
            String published = get(readers).body();
            assertThat(published).contains("Our own words.", "Netherlands").doesNotContain("Belgium");

            var curator = new Somebody(other.openAs("cor", address() + "/app/curate/services/" + CHANGED));
            curator.sees(say("curate.touches", 1));
            replace(curator, "country: NL", "country: BE");
            replace(curator, "certainty: POSSIBLE", "certainty: ALWAYS");
            replace(curator, "keeping track of unsubscriptions.", "keeping a list of who unsubscribed.");
            publishVersion(curator, "It has moved to Belgium.");

            await().atMost(PATIENCE).until(() -> !proposals(program).isEmpty());
            browser.open(services);
            owner.follows(say("services.offered"));
            owner.sees("It has moved to Belgium.");
            assertThat(browser.driver().findElements(By.cssSelector(".proposal"))).hasSize(1);
            choose(browser, say("sharing.data-items"), say("proposals.take.OLD"));
            choose(browser, say("sharing.purpose"), say("proposals.take.MINE"));
            owner.presses(say("proposals.accept-of", "Laposta"));
            owner.sees(say("proposals.empty"));

            JsonNode merged = program.get(statement).json().get("sharings").get(0);
            assertThat(merged.get("pin").get("version").asInt()).isEqualTo(2);
            assertThat(merged.get("purposeText").get("value").get("en").asString()).isEqualTo("Our own words.");
            assertThat(merged.get("dataItems").get("state").asString()).as("the old one, as one's own").isEqualTo("SET");
            owner.follows(say("topic.services"));
            assertThat(browser.read(By.cssSelector(".sharing-row"), WebElement::getText)).contains("Belgium");
            assertThat(get(readers).body()).isEqualTo(published);
            assertThat(proposals(program)).isEmpty();
        }
    }

    @Test
    void tellsThoseWhoRelyOnADecisionThatFellAndNobodyElse() {
        try (var browser = new Browser(); var other = new Browser()) {
            var owner = new Somebody(browser);
            beginAs(owner, "Relying " + UUID.randomUUID());
            pick(owner, "Copernica");
            String services = browser.driver().getCurrentUrl();
            Program program = new Program(address(), Tokens.made(owner));
            String relies = program.statement(say("begin.name.usual"));
            sendToUruguay(program, relies);
            String statements = program.tenant() + "/statements";
            String elsewhere = statements + "/" + program.post(statements, Map.of("name", "Elsewhere", "sourceLocale", "en", "locales", List.of("en"))).id();
            int edition = program.get(elsewhere).json().get("wording").get("edition").asInt();

            var curator = new Somebody(other.openAs("cor", address() + "/app/curate/authorities/adequacy"));
            curator.sees(say("curate.unsaid.words"));
            remove(curator, "- country: UY");
            curator.presses(say("curate.publish"));
            curator.sees(say("curate.same"));

            await().atMost(PATIENCE).until(() -> program.get(elsewhere).json().get("wording").get("edition").asInt() == edition + 1);
            assertThat(proposals(program)).as("the other statement followed by itself").hasSize(1);
            browser.open(services.replace("/services", "/proposals"));
            owner.sees("The adequacy decision for this country no longer applies: Uruguay. For Copernica this applies from now on: "
                + "Standard contractual clauses of the European Commission (with a processor). See whether your contract says so, then accept the change.");
            owner.sees(say("proposals.kind.CONFLICT"));
            owner.presses(say("proposals.accept-of", say("proposals.whole")));
            owner.sees(say("proposals.empty"));
            JsonNode now = program.get(relies).json();
            assertThat(now.get("wording").get("edition").asInt()).isEqualTo(edition + 1);
            assertThat(now.get("sharings").get(0).get("transfers").get("value").get(0).get("safeguard").asString()).isEqualTo("scc-c2p");
        }
    }

    @Test
    void bringsACorrectionToTheCuratorAndTheAnswerBackToWhoMadeIt() {
        String wrong = "Their seat is wrong, says register " + UUID.randomUUID();
        try (var browser = new Browser(); var other = new Browser()) {
            var owner = new Somebody(browser);
            beginAs(owner, "Correcting " + UUID.randomUUID());
            search(owner, "MailBlue");
            owner.begins(say("services.search"), Keys.ENTER.toString());
            owner.presses(say("catalogue.wrong"));
            owner.types(say("suggest.correction.words"), wrong);
            owner.presses(say("suggest.send"));
            owner.sees(say("suggest.sent"));

            var curator = new Somebody(other.openAs("cor", address() + "/app/curate/suggestions"));
            curator.sees(wrong);
            WebElement row = other.see(By.xpath("//li[contains(@class, 'row-tall')][.//p[normalize-space()='" + wrong + "']]"));
            row.findElement(By.cssSelector("textarea")).sendKeys("Thank you, that is mended.", Keys.TAB);
            row.findElement(By.xpath(".//vaadin-button[normalize-space()='" + say("curate.suggestion.accept") + "']")).click();
            curator.sees(say("curate.publish.heading"));
            assertThat(curator.reads(say("curate.text"))).startsWith("# " + wrong + "\n").contains("key: " + CORRECTED);
            replace(curator, "country: NL", "country: BE");
            publishVersion(curator, "The seat was wrong.");
            assertThat(get("/catalogue/" + CORRECTED + "?language=en").body()).contains("The seat was wrong.").doesNotContain(wrong);

            browser.driver().navigate().refresh();
            owner.follows(say("rail.catalogue-answers", 1));
            owner.sees("Thank you, that is mended.");
        }
    }

    /** A company of its own with a statement that has nothing in it, for somebody of the demonstration who has others. */
    private static void beginAs(Somebody owner, String company) {
        owner.browser().openAs("bram", address() + "/app/");
        owner.unfolds(say("tenants.another"));
        owner.types(say("tenants.name"), company);
        owner.presses(say("tenants.make"));
        owner.types(say("begin.company"), company + " B.V.");
        owner.finds(say("begin.country"), "Netherlands");
        owner.presses(say("begin.button"));
        owner.browser().see(By.cssSelector(".topic-heading h1"));
    }

    private static void search(Somebody owner, String words) {
        owner.follows(say("topic.services"));
        owner.presses(say("services.add"));
        owner.begins(say("services.search"), words);
        owner.browser().see(By.cssSelector(".hits .hit-firm"));
    }

    private static void pick(Somebody owner, String service) {
        search(owner, service);
        owner.begins(say("services.search"), Keys.ENTER.toString());
        use(owner);
        owner.sees(say("services.added", service));
    }

    /** Takes the first use, which the page may have made anew while it was looked for. */
    private static void use(Somebody owner) {
        owner.browser().read(By.cssSelector(".hits .use"), use -> {
            use.sendKeys(Keys.ENTER);
            return true;
        });
    }

    /** What the only service is for, as the owner puts it. */
    private static void sayInOwnWords(Program program, String statement) {
        var draft = program.get(statement);
        var json = (ObjectNode) draft.json();
        ((ObjectNode) json.get("sharings").get(0)).set("purposeText",
            Json.tree(Json.write(Map.of("state", "SET", "value", Map.of("en", "Our own words."), "against", 1))));
        program.put(statement, draft.revision(), json);
    }

    /** The only service passes data to a country that has a decision of its own. */
    private static void sendToUruguay(Program program, String statement) {
        var draft = program.get(statement);
        var json = (ObjectNode) draft.json();
        ((ObjectNode) json.get("sharings").get(0)).set("transfers", Json.tree(Json.write(Map.of("state", "SET", "against", 1, "value",
            List.of(Map.of("country", "UY", "safeguard", "adequacy", "fallback", "scc-c2p", "confirmed", true))))));
        program.put(statement, draft.revision(), json);
    }

    /** Publishes whatever is still unsaid; answers where readers find it. */
    private static String publish(Program program, String statement) {
        program.waiveAll(statement, "We begin small and say the rest next week.");
        program.publish(statement, program.get(statement).revision());
        return "/s/" + program.get(statement + "/slug").json().get("slug").asString() + "/en";
    }

    private static JsonNode proposals(Program program) {
        return program.get(program.tenant() + "/proposals").json().get("items");
    }

    /** Puts words in the place of others in an entry's text, as somebody does who marks them and types. */
    private static void replace(Somebody curator, String words, String others) {
        var text = curator.browser().see(By.cssSelector(".yaml textarea"));
        int at = curator.reads(say("curate.text")).indexOf(words);
        assertThat(at).as(words).isNotNegative();
        curator.browser().driver().executeScript("arguments[0].focus(); arguments[0].setSelectionRange(arguments[1], arguments[2]);", text, at,
            at + words.length());
        text.sendKeys(others);
        await().atMost(PATIENCE).until(() -> curator.browser().read(By.cssSelector("table.difference"), WebElement::getText).contains(others));
    }

    /** Takes one entry out of a list, which begins with these words. */
    private static void remove(Somebody curator, String words) {
        var text = curator.browser().see(By.cssSelector(".yaml textarea"));
        String all = curator.reads(say("curate.text"));
        int from = all.indexOf(words);
        assertThat(from).as(words).isNotNegative();
        int next = all.indexOf("\n- ", from);
        curator.browser().driver().executeScript("arguments[0].focus(); arguments[0].setSelectionRange(arguments[1], arguments[2]);", text, from,
            next < 0 ? all.length() : next + 1);
        text.sendKeys(Keys.DELETE);
        await().atMost(PATIENCE).until(() -> curator.browser().read(By.cssSelector("table.difference"), WebElement::getText).contains(words));
    }

    private static void publishVersion(Somebody curator, String note) {
        LANGUAGES.forEach(language -> curator.types(say("curate.note." + language), note));
        curator.presses(say("curate.publish"));
        curator.sees(say("curate.same"));
    }

    /** What becomes of one field of the only proposal. */
    private static void choose(Browser browser, String field, String take) {
        browser.see(By.xpath("//*[contains(@class, 'proposal-field')][h3[normalize-space()='" + field + "']]//label[normalize-space()='" + take + "']"))
            .click();
    }
}
