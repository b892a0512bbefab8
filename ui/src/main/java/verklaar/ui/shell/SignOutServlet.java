package verklaar.ui.shell;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Ends the session here and at the issuer, which sends people on to the front page. */
@WebServlet(SignOutServlet.PATH)
public class SignOutServlet extends HttpServlet {

    /** Where a link or a view sends people to sign out. */
    public static final String PATH = "/app/sign-out";

    private static final long serialVersionUID = 1L;

    private final transient SignIn signIn;

    @Inject
    SignOutServlet(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-store");
        if (request.getUserPrincipal() == null) {
            // a page that was still loading may have taken the session's place: the issuer's may be alive
            response.sendRedirect(signIn.signOut());
            return;
        }
        request.logout();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        if (!response.isCommitted() && response.getStatus() < 300) {
            response.sendRedirect("/");
        }
    }
}
