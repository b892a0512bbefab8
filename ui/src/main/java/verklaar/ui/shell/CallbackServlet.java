package verklaar.ui.shell;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where the issuer sends people back to; the container has signed them in before this is called, or has not. */
@WebServlet(CallbackServlet.PATH)
public class CallbackServlet extends HttpServlet {

    static final String PATH = "/app/callback";

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (request.getUserPrincipal() == null) {
            response.sendRedirect("/");
            return;
        }
        var wanted = WantedAddress.take(request);
        // a session that somebody else may have known before is worth nothing after
        request.changeSessionId();
        response.sendRedirect(wanted);
    }
}
