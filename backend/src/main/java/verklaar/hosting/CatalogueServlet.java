package verklaar.hosting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import verklaar.privacy.LanguageTag;
import verklaar.rendering.ContentSecurity;
import verklaar.rendering.FixedWords;
import verklaar.rendering.MessagePage;
import verklaar.rendering.PageRenderer;
import verklaar.rendering.StyleSheet;

/**
 * The public pages of the catalogue: the search at {@code /catalogue}, and each service at {@code /catalogue/{service}}. It makes no
 * session, reads no cookie, and knows of no one.
 */
@WebServlet(urlPatterns = {CataloguePages.PATH, CataloguePages.PATH + "/*"})
public class CatalogueServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** The catalogue changes a few times a day; a reader may see what it was a minute ago, and a week ago when we cannot answer. */
    private static final String FRESH = "public, max-age=60, stale-if-error=604800";
    private static final String VARY = "Accept-Language, Accept-Encoding";

    private transient CataloguePages pages;
    private transient Messages messages;

    /** The container makes servlets without arguments. */
    @SuppressWarnings("NullAway")
    public CatalogueServlet() {
    }

    @Inject
    void serve(CataloguePages cataloguePages, PageRenderer renderer, StyleSheet styleSheet) {
        pages = cataloguePages;
        messages = new Messages(renderer, styleSheet);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Content-Security-Policy", ContentSecurity.SEARCHED);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            response.setHeader("Allow", "GET, HEAD");
            response.setHeader("Cache-Control", "no-store");
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        AcceptedLanguages reader = AcceptedLanguages.of(request.getHeader("Accept-Language"));
        Optional<LanguageTag> chosen = CataloguePages.language(request.getParameter("language"));
        LanguageTag language = chosen.orElseGet(() -> reader.best(FixedWords.LANGUAGES, LanguageTag.EN));
        Optional<Representation> page = page(request, new CataloguePages.Reading(language, chosen.isPresent()));
        if (page.isPresent()) {
            HostedStatementServlet.send(request, response, HttpServletResponse.SC_OK, page.get(), FRESH, VARY);
        } else {
            HostedStatementServlet.send(request, response, HttpServletResponse.SC_NOT_FOUND, messages.page(MessagePage.Kind.NO_SERVICE, reader),
                    FRESH, VARY);
        }
    }

    private Optional<Representation> page(HttpServletRequest request, CataloguePages.Reading reading) {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        return path.isEmpty() || path.equals("/")
                ? pages.list(request.getParameter("q"), request.getParameter("category"), request.getParameter("after"), reading)
                : pages.service(path.substring(1), reading);
    }
}
