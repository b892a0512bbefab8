package verklaar.rendering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import verklaar.assembling.StatementDocument;
import verklaar.privacy.LanguageTag;

/**
 * Whole public pages: the frame and what stands in it. No script, no style of their own, nothing from elsewhere, no cookie; whoever
 * serves them adds the {@link ContentSecurity} that holds them to that.
 */
@ApplicationScoped
public class PageRenderer {

    private final HtmlRenderer html;
    private final StyleSheet styleSheet;

    @Inject
    public PageRenderer(HtmlRenderer html, StyleSheet styleSheet) {
        this.html = html;
        this.styleSheet = styleSheet;
    }

    /** For CDI's proxy alone. */
    @SuppressWarnings("NullAway")
    protected PageRenderer() {
        this(null, null);
    }

    /** A published version on its page. */
    public String statement(StatementPage page) {
        return Templates.render("statement.jte", page);
    }

    /** The list of versions. */
    public String versions(VersionsPage page) {
        return Templates.render("versions.jte", page);
    }

    /** What a search of the catalogue found. */
    public String catalogue(CataloguePage page) {
        return Templates.render("catalogue.jte", page);
    }

    /** What the catalogue knows of one service. */
    public String service(ServicePage page) {
        return Templates.render("service.jte", page);
    }

    /** A page that says why there is nothing else to read. */
    public String message(MessagePage page) {
        return Templates.render("message.jte", page);
    }

    /** The page readers will get, from a document that is not published; for a frame of the same origin. */
    public String preview(StatementDocument document, LanguageTag language) {
        Headline headline = Headline.of(document, language);
        Frame frame = new Frame(language, headline.title(), headline.description(), false, null, List.of(), styleSheet.address());
        return statement(new StatementPage(frame, html.article(document, language), null));
    }
}
