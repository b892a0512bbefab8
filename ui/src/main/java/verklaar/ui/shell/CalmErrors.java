package verklaar.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import verklaar.shared.Refused;
import verklaar.shared.Unreachable;
import verklaar.ui.shared.Notice;
import verklaar.ui.shared.Refusals;

/** Tells what went wrong while somebody worked: a refusal in words; anything else calmly, with a number that finds it in the log. */
public class CalmErrors implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(CalmErrors.class);

    @Override
    public void error(ErrorEvent event) {
        UI ui = UI.getCurrent();
        Locale locale = ui == null ? Locale.ENGLISH : ui.getLocale();
        Refused refused = refusal(event.getThrowable());
        if (refused != null) {
            Notice.show(Refusals.words(refused, locale));
            return;
        }
        if (Unreachable.database(event.getThrowable())) {
            LOG.warn("The builder found no database: {}", event.getThrowable().getMessage());
            Notice.show(verklaar.ui.shared.Words.in(locale, "error.unavailable"));
            return;
        }
        String number = logged(event.getThrowable());
        if (ui != null) {
            Notice.show(verklaar.ui.shared.Words.in(locale, "error.unexpected", number));
        }
    }

    /** Writes an unexpected error to the log, under a number that can be told. */
    static String logged(Throwable error) {
        String number = Integer.toString(ThreadLocalRandom.current().nextInt(36 * 36 * 36 * 36, Integer.MAX_VALUE), 36);
        LOG.error("Unexpected in the builder, told as {}", number, error);
        return number;
    }

    /** The refusal an error is, or is caused by. */
    static @org.jspecify.annotations.Nullable Refused refusal(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return refused;
            }
        }
        return null;
    }
}
