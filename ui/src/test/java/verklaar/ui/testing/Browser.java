package verklaar.ui.testing;

import com.deque.html.axecore.providers.EmbeddedResourceAxeProvider;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.naming.OperationNotSupportedException;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import verklaar.infra.DemoPeople;
import verklaar.infra.Folders;

/** The machine's own Chromium, without a window and without anything remembered. */
public final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** Most waits last less than the half second that Selenium sleeps between two looks. */
    private static final Duration GLANCE = Duration.ofMillis(50);
    private static final List<String> BROWSERS = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium");
    private static final List<String> DRIVERS = List.of("/usr/bin/chromedriver", "/usr/lib/chromium-browser/chromedriver", "/usr/local/bin/chromedriver",
        "/opt/homebrew/bin/chromedriver");

    /** By name, for axe leaves out what WCAG 2.2 added unless it is asked for. */
    private static final List<String> BARRED = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final String AXE = script();

    /** Gives the rules that are broken, each with the elements that do so; a failure of axe itself is told as a barrier. */
    private static final String BARRIERS = "const [tags, leftOut, done] = arguments;"
        + " axe.run({ runOnly: tags, rules: Object.fromEntries(leftOut.map(rule => [rule, { enabled: false }])), resultTypes: ['violations'], iframes: false })"
        + ".then(found => done(found.violations.map(rule => `${rule.id}: ${rule.help} [${rule.nodes.map(node => node.target.join(' ')).join(', ')}]`)),"
        + " failure => done([String(failure)]))";

    private static final String SETTLED = "return document.readyState === 'complete'"
        + " && Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive || !client.isActive())"
        + " && [...document.querySelectorAll('iframe')].every(frame => frame.contentDocument?.readyState === 'complete')"
        + " && document.getAnimations().every(moves => !(moves instanceof CSSTransition))";

    private final ChromeDriver driver;
    private final Path profile;

    /** Opens one whose window is this wide and high. */
    public Browser(int width, int height) {
        try {
            profile = Files.createTempDirectory("verklaar-browser");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var options = new ChromeOptions();
        options.setBinary(found("verklaar.test.chromium", BROWSERS));
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--force-device-scale-factor=1", "--lang=en",
            "--user-data-dir=" + profile);
        var service = new ChromeDriverService.Builder().usingDriverExecutable(new File(found("verklaar.test.chromedriver", DRIVERS))).build();
        driver = new ChromeDriver(service, options);
        driver.manage().window().setSize(new Dimension(width, height));
    }

    /** One as wide as a desk's. */
    public Browser() {
        this(1280, 900);
    }

    /** Selenium's own, for what is not here. */
    public ChromeDriver driver() {
        return driver;
    }

    /** Asks for pages in a language from now on. */
    public Browser prefer(Locale language) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand("Network.setExtraHTTPHeaders", Map.of("headers", Map.of("Accept-Language", language.toLanguageTag())));
        return this;
    }

    /** Opens a page. */
    public Browser open(Object address) {
        driver.get(address.toString());
        return this;
    }

    /** Opens a page below {@code /app} as somebody of the demonstration, by way of Keycloak's sign-in page. */
    public Browser openAs(String name, Object address) {
        open(address);
        see(By.id("username")).sendKeys(name);
        driver.findElement(By.id("password")).sendKeys(DemoPeople.named(name).password());
        driver.findElement(By.id("kc-login")).click();
        return this;
    }

    /** Waits for as long as anything may take, and sees it soon after it is there. */
    public WebDriverWait waiting() {
        return new WebDriverWait(driver, PATIENCE, GLANCE);
    }

    /** Waits until something can be seen, and the page around it is no longer being made. */
    public WebElement see(By what) {
        return read(what, seen -> seen);
    }

    /** Waits until something can be seen and reads a part of it, once more when the page has made it anew in between. */
    public <T> T read(By what, Function<WebElement, T> part) {
        return waiting().ignoring(StaleElementReferenceException.class).until(page -> {
            WebElement seen = isSettled() ? ExpectedConditions.visibilityOfElementLocated(what).apply(page) : null;
            return seen == null ? null : part.apply(seen);
        });
    }

    /** Waits until a text can be seen anywhere on the page. */
    public void seeText(String text) {
        waiting().until(ExpectedConditions.textToBePresentInElementLocated(By.tagName("body"), text));
    }

    /** Waits until the page's address contains something. */
    public void awaitAddress(String part) {
        waiting().until(ExpectedConditions.urlContains(part));
    }

    /** Whether all that was asked of the page is answered: nothing on it changes before somebody does something. */
    public boolean isSettled() {
        return Boolean.TRUE.equals(driver.executeScript(SETTLED));
    }

    /** Waits until it is. */
    public void awaitSettled() {
        waiting().until(ready -> isSettled());
    }

    /**
     * What somebody who cannot see, or cannot use a mouse, would stumble over: empty when axe finds nothing. The preview's frame is left
     * out: the page in it is looked into where readers get it. Axe is asked in the page itself: for pages with frames of other origins, its
     * library for Selenium has it work in parts, opens a window for the whole, and takes twice as long.
     *
     * @param leftOut ids of axe's rules that are not asked
     */
    public List<String> barriers(List<String> leftOut) {
        if (Boolean.FALSE.equals(driver.executeScript("return 'axe' in window"))) {
            driver.executeScript(AXE);
        }
        driver.manage().timeouts().scriptTimeout(PATIENCE);
        return ((List<?>) driver.executeAsyncScript(BARRIERS, BARRED, leftOut)).stream().map(String::valueOf).toList();
    }

    /** Keeps a picture of the window. */
    public void picture(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
        try {
            Folders.delete(profile);
        } catch (IOException e) {
            // left to the system, which empties its temporary folder
        }
    }

    private static String script() {
        try {
            return new EmbeddedResourceAxeProvider().getScript();
        } catch (IOException | OperationNotSupportedException e) {
            throw new IllegalStateException("axe is not to be read", e);
        }
    }

    private static String found(String property, List<String> usual) {
        return Stream.concat(Optional.ofNullable(System.getProperty(property)).stream(), usual.stream())
            .filter(path -> Files.isExecutable(Path.of(path))).findFirst()
            .orElseThrow(() -> new IllegalStateException("The browser tests need Chromium and its driver (Debian: apt-get install chromium "
                + "chromium-driver); none of " + usual + " exists. Name another with -D" + property + "=…"));
    }
}
