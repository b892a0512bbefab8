package verklaar.e2e;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import verklaar.ui.testing.Browser;

/** Goes past every view and every page with the demonstration's people, changing nothing, and says the name of each. */
final class Tour {

    private static final String COMPANY = "Smart Trackers";

    private final URI application;
    private final Somebody somebody;
    private final Says says;
    private final Consumer<String> at;

    /**
     * @param says the language in which the browser shows the builder
     * @param at   what is done at each of them
     */
    Tour(URI application, Browser browser, Says says, Consumer<String> at) {
        this.application = application;
        this.says = says;
        this.somebody = new Somebody(browser);
        this.at = at;
    }

    /** What anybody can read. */
    void pages() {
        page("front", "/");
        for (String language : List.of("nl", "en", "de", "fr")) {
            page("statement-" + language, "/s/smart-trackers/" + language);
        }
        page("statement-versions", "/s/smart-trackers/versions");
        page("statement-version-1", "/s/smart-trackers/versions/1/nl");
        page("not-there", "/s/nothing-of-this-name");
        page("catalogue", "/catalogue");
        page("catalogue-search", "/catalogue?q=mollie");
        page("catalogue-service", "/catalogue/moneybird");
    }

    /** What people at work see. */
    void views() {
        somebody.browser().openAs("cor", application + "/app/");
        somebody.sees(says.words("tenants.make"));
        stop("welcome");
        page("curate-entries", "/app/curate");
        page("curate-entry", "/app/curate/services/moneybird");
        page("curate-conflicts", "/app/curate/conflicts");
        page("curate-suggestions", "/app/curate/suggestions");
        somebody.browser().open(application + "/app/sign-out");
        somebody.browser().openAs("anna", application + "/app/");
        somebody.sees(COMPANY);
        stop("companies");
        somebody.follows(COMPANY);
        somebody.sees(says.words("statements.heading"));
        stop("statements");
        somebody.browser().see(By.cssSelector("main .row-name")).click();
        somebody.browser().see(By.cssSelector(".topic-heading h1"));
        settle();
        Set<String> views = rail();
        views.forEach(address -> {
            String name = address.substring(address.lastIndexOf('/') + 1);
            page(address.contains("/statement/") ? name : "company-" + name, URI.create(address).getPath());
            unfold(name);
        });
        search(views.stream().filter(address -> address.endsWith("/services")).findFirst().orElseThrow());
        publishing();
        page("nowhere", "/app/nowhere/to-be-found");
    }

    /** Addresses of the views that the rail leads to, but for those that have an id at the end: they were seen before. */
    private Set<String> rail() {
        Set<String> addresses = new LinkedHashSet<>();
        for (WebElement link : somebody.browser().driver().findElements(By.cssSelector("#rail a"))) {
            String address = link.getDomProperty("href");
            if (address != null && !address.matches(".*/[0-9a-f-]{36}")) {
                addresses.add(address);
            }
        }
        return addresses;
    }

    /** The first thing that unfolds on a view, when there is one. */
    private void unfold(String name) {
        var driver = somebody.browser().driver();
        driver.findElements(By.cssSelector("main .fold-toggle")).stream().filter(WebElement::isDisplayed).findFirst().ifPresent(toggle -> {
            toggle.click();
            stop(name + "-unfolded");
        });
    }

    private void search(String services) {
        somebody.browser().open(services);
        somebody.presses(says.words("services.add"));
        somebody.begins(says.words("services.search"), "ama");
        somebody.browser().see(By.cssSelector(".hits .hit-firm"));
        stop("service-search");
    }

    private void publishing() {
        somebody.presses(says.words("publish.open"));
        somebody.browser().see(By.cssSelector("vaadin-dialog-overlay"));
        stop("publish");
        somebody.browser().driver().switchTo().activeElement().sendKeys(Keys.ESCAPE);
    }

    private void page(String name, String path) {
        somebody.browser().open(application.resolve(path));
        stop(name);
    }

    private void stop(String name) {
        settle();
        at.accept(name);
    }

    private void settle() {
        somebody.browser().awaitSettled();
    }
}
