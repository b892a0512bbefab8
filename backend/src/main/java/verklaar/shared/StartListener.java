package verklaar.shared;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Says that the application has started. Of CDI's own events the one comes before the server has bound the persistence context, and
 * the other never reaches a library of the web application.
 */
@WebListener
public class StartListener implements ServletContextListener {

    @Inject
    private Event<Started> started;

    @Override
    public void contextInitialized(ServletContextEvent context) {
        started.fire(new Started());
    }
}
