package verklaar.hosting;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.LanguageTag;
import verklaar.rendering.ContentSecurity;
import verklaar.rendering.MessagePage;
import verklaar.rendering.PageRenderer;
import verklaar.rendering.StyleSheet;
import verklaar.shared.Configuration;

/**
 * Answers everything below {@code /s}: chooses language and encoding, compares entity tags, and sends bytes that lie ready. It makes no
 * session, reads no cookie, and knows of no one.
 */
@WebServlet(urlPatterns = "/s/*")
public class HostedStatementServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** Readers ask each time, at the price of a 304; an edge may answer for a second, and for a week when we cannot. */
    private static final String FRESH = "public, max-age=0, s-maxage=1, stale-if-error=604800";
    private static final String IMMUTABLE = "public, max-age=31536000, immutable";
    private static final String NEVER_KEPT = "no-store";
    private static final String STYLE_SHEETS = "/-/";

    private transient PublishedStatements statements;
    private transient Messages messages;
    private transient Representation css;
    private transient String cssPath;
    private transient String base;

    /** The container makes servlets without arguments. */
    @SuppressWarnings("NullAway")
    public HostedStatementServlet() {
    }

    @Inject
    void serve(PublishedStatements published, PageRenderer pages, StyleSheet styleSheet, Configuration configuration) {
        serve(published, pages, styleSheet, configuration.publicUrl().toString());
    }

    void serve(PublishedStatements published, PageRenderer pages, StyleSheet styleSheet, String publicUrl) {
        statements = published;
        messages = new Messages(pages, styleSheet);
        css = Representation.of("text/css; charset=utf-8", "", styleSheet.css());
        cssPath = STYLE_SHEETS + styleSheet.name();
        base = publicUrl;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Content-Security-Policy", ContentSecurity.PUBLIC);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            response.setHeader("Allow", "GET, HEAD");
            response.setHeader("Cache-Control", NEVER_KEPT);
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        String path = path(request);
        if (path.startsWith(STYLE_SHEETS)) {
            styleSheet(request, response, path);
        } else {
            Optional<HostedAddress> address = HostedAddress.of(path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
            if (address.isEmpty()) {
                message(request, response, HttpServletResponse.SC_NOT_FOUND, MessagePage.Kind.UNKNOWN);
            } else {
                statement(request, response, address.get(), path.endsWith("/"));
            }
        }
    }

    /** Everything behind {@code /s}, as it was sent: what is encoded stays so, and then is none of our addresses. */
    private static String path(HttpServletRequest request) {
        String before = request.getContextPath() + request.getServletPath();
        String uri = request.getRequestURI();
        return uri.startsWith(before) ? uri.substring(before.length()) : "";
    }

    private void statement(HttpServletRequest request, HttpServletResponse response, HostedAddress address, boolean slash) throws IOException {
        Optional<Hosted> found;
        try {
            found = statements.find(address.key());
        } catch (PublishedStatements.Unavailable unavailable) {
            response.setHeader("Retry-After", "10");
            message(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, MessagePage.Kind.UNAVAILABLE);
            return;
        }
        if (found.isEmpty()) {
            message(request, response, HttpServletResponse.SC_NOT_FOUND, MessagePage.Kind.UNKNOWN);
            return;
        }
        Hosted hosted = found.get();
        LanguageTag language = language(hosted, address);
        if (hosted.erased()) {
            message(request, response, HttpServletResponse.SC_GONE, MessagePage.Kind.GONE);
        } else if (hosted.languages().isEmpty() || (address.language() != null && language == null)) {
            message(request, response, HttpServletResponse.SC_NOT_FOUND, MessagePage.Kind.UNKNOWN);
        } else if (slash || !hosted.slug().equals(address.slug()) || (language != null && !language.value().equals(address.language()))) {
            redirect(response, (language == null ? address : address.in(language.value())).under(hosted.slug()));
        } else if (language == null) {
            LanguageTag best = AcceptedLanguages.of(request.getHeader("Accept-Language")).best(hosted.languages().keySet(), hosted.otherwise());
            send(request, response, HttpServletResponse.SC_OK, hosted.languages().get(best), FRESH, "Accept-Language, Accept-Encoding");
        } else {
            send(request, response, HttpServletResponse.SC_OK, hosted.languages().get(language), FRESH, "Accept-Encoding");
        }
    }

    /** The language that the address names, in whatever case; null when the address names none, or none of ours. */
    private static @Nullable LanguageTag language(Hosted hosted, HostedAddress address) {
        String written = address.language();
        if (written != null) {
            for (LanguageTag language : hosted.languages().keySet()) {
                if (language.value().equalsIgnoreCase(written)) {
                    return language;
                }
            }
        }
        return null;
    }

    private void redirect(HttpServletResponse response, String path) {
        response.setHeader("Location", base + path);
        response.setHeader("Cache-Control", FRESH);
        // 308, which the servlet API has no name for
        response.setStatus(308);
    }

    private void styleSheet(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        if (path.equals(cssPath)) {
            send(request, response, HttpServletResponse.SC_OK, css, IMMUTABLE, "Accept-Encoding");
        } else {
            message(request, response, HttpServletResponse.SC_NOT_FOUND, MessagePage.Kind.UNKNOWN);
        }
    }

    private void message(HttpServletRequest request, HttpServletResponse response, int status, MessagePage.Kind kind) throws IOException {
        Representation page = messages.page(kind, AcceptedLanguages.of(request.getHeader("Accept-Language")));
        boolean kept = status == HttpServletResponse.SC_NOT_FOUND || status == HttpServletResponse.SC_GONE;
        send(request, response, status, page, kept ? FRESH : NEVER_KEPT, "Accept-Language, Accept-Encoding");
    }

    /** Sends what lies ready, or says that the reader has it already. */
    static void send(HttpServletRequest request, HttpServletResponse response, int status, Representation representation, String keeping,
            String vary) throws IOException {
        boolean gzip = AcceptedEncodings.takesGzip(request.getHeader("Accept-Encoding"));
        byte[] bytes = gzip ? representation.gzip() : representation.plain();
        String tag = gzip ? representation.gzipTag() : representation.plainTag();
        response.setHeader("Cache-Control", keeping);
        response.setHeader("Vary", vary);
        response.setHeader("ETag", tag);
        if (!representation.language().isEmpty()) {
            response.setHeader("Content-Language", representation.language());
        }
        if (status == HttpServletResponse.SC_OK && EntityTags.match(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setStatus(status);
        response.setHeader("Content-Type", representation.contentType());
        if (gzip) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(bytes.length);
        if (request.getMethod().equals("GET")) {
            response.getOutputStream().write(bytes);
        }
    }
}
