package verklaar.e2e;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebElement;
import verklaar.ui.testing.Browser;

/**
 * Somebody at the keyboard who goes by what is to be read: labels, buttons and links, whatever they are made of. Who has pressed something
 * sees what comes of it before going on, or would type into another field that has the same name.
 */
final class Somebody {

    private final Browser browser;

    Somebody(Browser browser) {
        this.browser = browser;
    }

    Browser browser() {
        return browser;
    }

    /** Fills in a field, and leaves it. */
    void types(String label, String text) {
        shown(field(label)).sendKeys(Keys.chord(Keys.CONTROL, "a"), text, Keys.TAB);
    }

    /** Types into a field and stays there. */
    void begins(String label, String text) {
        shown(field(label)).sendKeys(text);
    }

    /** Chooses from a list that opens. */
    void chooses(String label, String item) {
        shown(field(label)).click();
        takes(item);
    }

    /** Finds something in a long list by typing the start of it. */
    void finds(String label, String item) {
        shown(field(label)).sendKeys(item);
        takes(item);
    }

    private void takes(String item) {
        click(By.xpath("//*[self::vaadin-combo-box-item or self::vaadin-select-item or self::vaadin-multi-select-combo-box-item]"
            + "[not(ancestor::vaadin-select-value-button)][normalize-space()=" + quoted(item) + "]"));
    }

    /** Ticks a box, or picks one of a few. */
    void ticks(String label) {
        click(By.xpath("//label[normalize-space()=" + quoted(label) + "]"));
    }

    void presses(String button) {
        click(By.xpath("//*[self::vaadin-button or self::button][normalize-space()=" + quoted(button) + " or @aria-label=" + quoted(button) + "]"));
    }

    void follows(String link) {
        click(By.xpath("//a[normalize-space()=" + quoted(link) + " or span[last()]=" + quoted(link) + "]"));
    }

    /** Unfolds what is folded under a few words. */
    void unfolds(String summary) {
        click(By.xpath("//vaadin-details-summary[normalize-space()=" + quoted(summary) + "]"));
    }

    /** Unfolds one of the things on a list, by the start of its name. */
    void opens(String name) {
        click(By.xpath("//button[contains(@class, 'fold-toggle')][starts-with(normalize-space(), " + quoted(name) + ")]"));
    }

    /** What a field holds. */
    String reads(String label) {
        return String.valueOf(shown(field(label)).getDomProperty("value"));
    }

    void sees(String text) {
        shown(By.xpath("//body//*[text()[contains(normalize-space(), " + quoted(text) + ")]]"));
    }

    /** The field that a label belongs to. */
    private static By field(String label) {
        String named = "//label[starts-with(normalize-space(), " + quoted(label) + ")]";
        return By.xpath("//*[@id=" + named + "/@for] | " + named + "/parent::vaadin-select/*[@role='button']");
    }

    private void click(By what) {
        await("Nothing to click on of " + what, () -> visible(what).map(element -> {
            element.click();
            return true;
        }));
    }

    /** The first that can be seen. */
    private WebElement shown(By what) {
        return await("Nothing to be seen of " + what, () -> visible(what));
    }

    private Optional<WebElement> visible(By what) {
        return browser.driver().findElements(what).stream().filter(WebElement::isDisplayed).findFirst();
    }

    /** Waits, and keeps a picture of what was there instead. */
    private <T> T await(String otherwise, Supplier<Optional<T>> wanted) {
        try {
            return browser.waiting().ignoring(StaleElementReferenceException.class)
                .ignoring(ElementNotInteractableException.class).until(driver -> browser.isSettled() ? wanted.get().orElse(null) : null);
        } catch (TimeoutException waited) {
            Path picture = Path.of("target", "pictures", System.currentTimeMillis() + ".png").toAbsolutePath();
            browser.picture(picture);
            throw new AssertionError(otherwise + " at " + browser.driver().getCurrentUrl() + "; a picture is " + picture, waited);
        }
    }

    private static String quoted(String words) {
        return words.contains("\"") ? "'" + words + "'" : "\"" + words + "\"";
    }
}
