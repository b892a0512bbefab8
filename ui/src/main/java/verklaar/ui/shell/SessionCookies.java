package verklaar.ui.shell;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import verklaar.shared.Configuration;

/** Over TLS the session's cookie is never sent without it. */
@WebListener
public class SessionCookies implements ServletContextListener {

    private final Configuration configuration;

    @Inject
    SessionCookies(Configuration configuration) {
        this.configuration = configuration;
    }

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().getSessionCookieConfig().setSecure(configuration.secure());
    }
}
