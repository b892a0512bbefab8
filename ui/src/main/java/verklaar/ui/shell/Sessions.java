package verklaar.ui.shell;

import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.VaadinSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import verklaar.ui.shared.Words;

/** Prepares each new session of the builder: its language, what happens when something unexpected does, and what
 * colleagues call the one who came in. */
@ApplicationScoped
public class Sessions {

    private final Entrance entrance;

    @Inject
    public Sessions(Entrance entrance) {
        this.entrance = entrance;
    }

    /** For CDI's proxy alone. */
    @SuppressWarnings("NullAway")
    protected Sessions() {
        this(null);
    }

    /** The page says in which language it is, for who has it read aloud. */
    void announceLanguage(@Observes ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> page.getDocument().getElementsByTag("html")
                .attr("lang", Words.closest(VaadinSession.getCurrent().getLocale()).toLanguageTag()));
    }

    void prepare(@Observes SessionInitEvent event) throws ServiceException {
        Locale asked = event.getRequest().getLocale();
        event.getSession().setLocale(ChosenLanguage.of(event.getRequest()).orElse(Words.closest(asked == null ? Locale.ENGLISH : asked)));
        event.getSession().setErrorHandler(new CalmErrors());
        entrance.introduce();
    }
}
