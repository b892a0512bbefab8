package verklaar.ui.shell;

import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.SessionInitEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import verklaar.ui.shared.Words;

/** Prepares each new session of the builder: its language, and what happens when something unexpected does. */
@ApplicationScoped
public class Sessions {

    void prepare(@Observes SessionInitEvent event) throws ServiceException {
        Locale asked = event.getRequest().getLocale();
        event.getSession().setLocale(ChosenLanguage.of(event.getRequest()).orElse(Words.closest(asked == null ? Locale.ENGLISH : asked)));
        event.getSession().setErrorHandler(new CalmErrors());
    }
}
