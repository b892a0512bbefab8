package verklaar.rendering;

import jakarta.enterprise.context.ApplicationScoped;
import verklaar.assembling.StatementDocument;
import verklaar.privacy.LanguageTag;

/**
 * A document as one {@code <article>}: the part of a page that is frozen when a version is published. The same document gives the
 * same bytes, and the ids of its elements are the paths of the fields that make them, with dots for slashes.
 */
@ApplicationScoped
public class HtmlRenderer {

    /** @param language the one to show; words that are missing in it appear in the language they were written in, and say so */
    public String article(StatementDocument document, LanguageTag language) {
        return Templates.render("article.jte", Typesetter.view(document, language));
    }
}
