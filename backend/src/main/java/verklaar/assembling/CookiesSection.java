package verklaar.assembling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import verklaar.privacy.Answer;
import verklaar.privacy.Basis;
import verklaar.privacy.Cookie;
import verklaar.statement.Cookies;
import verklaar.statement.TableView;

/** Cookies and like techniques, how people are asked, and how they change their mind (ePrivacy Directive art. 5(3)). */
final class CookiesSection extends SectionWriter {

    CookiesSection(Material material, Pen pen) {
        super(material, pen);
    }

    private Cookies cookies() {
        return material.draft().cookies();
    }

    private boolean used() {
        return cookies().used() == Answer.YES || cookies().used() == Answer.UNANSWERED && !cookies().list().isEmpty();
    }

    private Set<Cookie.Category> categories() {
        Set<Cookie.Category> categories = new TreeSet<>(cookies().categories());
        cookies().list().forEach(cookie -> categories.add(cookie.category()));
        return categories;
    }

    @Override
    Optional<TableView> usual() {
        return used() ? Optional.of(table(TableView.Subject.COOKIES, TableView.GroupBy.NONE)) : Optional.empty();
    }

    @Override
    List<Block> intro(String path) {
        if (!used()) {
            return cookies().used() == Answer.NO ? pen.prose("cookies", Phrase.clause("cookies-no", Map.of())) : List.of();
        }
        List<Block> blocks = new ArrayList<>(pen.prose("cookies", Phrase.clause("cookies-what", Map.of())));
        List<Block.Item> kinds = new ArrayList<>();
        categories().stream().filter(category -> category != Cookie.Category.OTHER).forEach(category ->
                kinds.addAll(pen.item("cookies/categories/" + category, Phrase.join(" ", List.of(
                        Phrase.say("cookies." + category).capital().sentence().bold(), Phrase.say("cookies.purpose." + category))))));
        blocks.addAll(pen.list("cookies/categories", Phrase.clause("cookies-kinds", Map.of()), kinds));
        return blocks;
    }

    @Override
    List<Block> after(String path) {
        List<Block> blocks = new ArrayList<>();
        if (cookies().used() == Answer.NO) {
            return text();
        }
        if (!used()) {
            return blocks;
        }
        boolean consent = cookies().list().stream().anyMatch(cookie -> cookie.basis() == Basis.CONSENT);
        if (cookies().mechanism() == Cookies.Mechanism.BANNER || cookies().mechanism() == Cookies.Mechanism.SETTINGS_PAGE) {
            blocks.addAll(pen.prose("cookies/mechanism", Phrase.clause(consent || asks() ? "cookies-consent" : "cookies-settings", Map.of())));
        }
        if (cookies().settingsUrl() != null) {
            blocks.addAll(pen.prose("cookies/settingsUrl", Phrase.say("cookies.settings")
                    .as(words -> Markdown.link(words, cookies().settingsUrl())).sentence()));
        }
        blocks.addAll(clause(path, "cookies-browser"));
        blocks.addAll(text());
        return blocks;
    }

    /** Whether there are kinds of cookies that visitors are asked about. */
    private boolean asks() {
        return categories().stream().anyMatch(category -> category == Cookie.Category.MARKETING || category == Cookie.Category.SOCIAL);
    }

    private List<Block> text() {
        return cookies().text() == null ? List.of() : pen.prose("cookies/text", Phrase.own("cookies/text", cookies().text()));
    }
}
