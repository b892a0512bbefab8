package verklaar.ui.publishing;

import com.vaadin.flow.router.NotFoundException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import verklaar.assembling.Assembling;
import verklaar.assembling.StatementDocument;
import verklaar.privacy.LanguageTag;
import verklaar.rendering.ContentSecurity;
import verklaar.rendering.PageRenderer;
import verklaar.shared.Refused;
import verklaar.statement.StatementId;
import verklaar.tenant.Acting;
import verklaar.tenant.Role;
import verklaar.tenant.TenantId;
import verklaar.ui.shared.Refusals;
import verklaar.ui.shared.Words;
import verklaar.ui.shell.Entrance;

/**
 * The page readers would get if the draft were published now, for its writers alone: {@code /app/preview/{tenant}/{statement}/{language}}.
 * Made by the renderer of the public pages, shown in a frame of the builder, kept by nobody.
 */
@WebServlet(urlPatterns = PreviewServlet.PATH + "/*")
public class PreviewServlet extends HttpServlet {

    static final String PATH = "/app/preview";

    private final transient Entrance entrance;
    private final transient Assembling assembling;
    private final transient PageRenderer pages;

    @Inject
    public PreviewServlet(Entrance entrance, Assembling assembling, PageRenderer pages) {
        this.entrance = entrance;
        this.assembling = assembling;
        this.pages = pages;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", ContentSecurity.PREVIEW);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        try {
            String page = page(request.getPathInfo());
            byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
            response.setContentType("text/html;charset=UTF-8");
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        } catch (NotFoundException malformed) {
            say(response, HttpServletResponse.SC_NOT_FOUND, Words.in(Words.closest(request.getLocale()), "error.not-here"));
        } catch (Refused refused) {
            say(response, refused.reason().status(), Refusals.words(refused, Words.closest(request.getLocale())));
        }
    }

    /** Plain words in the frame, rather than the server's own page of errors. */
    private static void say(HttpServletResponse response, int status, String words) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(words);
    }

    private String page(@Nullable String path) {
        String[] parts = path == null ? new String[0] : path.substring(1).split("/");
        if (parts.length != 3) {
            throw new NotFoundException("Not the address of a preview");
        }
        Acting acting = entrance.enter(new TenantId(Entrance.id(parts[0])));
        acting.require(Role.VIEWER, Acting.Scope.READ);
        StatementDocument document = assembling.document(acting.tenant(), new StatementId(Entrance.id(parts[1])));
        LanguageTag language = document.locales().stream().filter(locale -> locale.value().equals(parts[2])).findFirst()
                .orElseThrow(() -> new NotFoundException("Not a language of this statement"));
        return pages.preview(document, language);
    }
}
