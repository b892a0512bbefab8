package verklaar.ui.shell;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What this is and where to sign in; public, and without a cookie like everything outside {@code /app}. */
@WebServlet("")
public class FrontPageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"));

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = request.getHeader("Accept-Language");
        var locale = asked == null ? Locale.ENGLISH : best(asked);
        var words = ResourceBundle.getBundle("verklaar.ui.shell.front", locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Language", locale.toLanguageTag());
        response.setHeader("Vary", "Accept-Language");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'");
        var page = """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <link rel="stylesheet" href="/front.css">
            </head>
            <body>
            <main>
            <h1>Verklaar</h1>
            <p class="lead">%s</p>
            <ul>
            <li>%s</li>
            <li>%s</li>
            <li>%s</li>
            </ul>
            <p><a href="/app/">%s</a></p>
            <p><a href="/catalogue">%s</a></p>
            <p class="more">%s</p>
            </main>
            </body>
            </html>
            """.formatted(locale.toLanguageTag(), words.getString("title"), words.getString("what"), words.getString("pick"), words.getString("check"),
                words.getString("publish"), words.getString("sign-in"), words.getString("catalogue"), words.getString("nothing"));
        var bytes = page.getBytes(StandardCharsets.UTF_8);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static Locale best(String asked) {
        try {
            var locale = Locale.lookup(Locale.LanguageRange.parse(asked), LOCALES);
            return locale == null ? Locale.ENGLISH : locale;
        } catch (IllegalArgumentException e) {
            return Locale.ENGLISH;
        }
    }
}
