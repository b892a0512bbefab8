package verklaar.ui.shell;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import verklaar.shared.Refused;
import verklaar.shared.Unreachable;
import verklaar.ui.shared.Refusals;

/** Something went wrong that nobody foresaw: said calmly, with a number that finds it in the log. A database that is away is no news there. */
@CdiComponent
@ParentLayout(Frame.class)
public class UnexpectedPage extends ErrorPage implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Refused refused = CalmErrors.refusal(parameter.getException());
        if (refused != null) {
            say(getTranslation("error.refused"), Refusals.words(refused, getLocale()));
            return refused.reason().status();
        }
        if (Unreachable.database(parameter.getException())) {
            say(getTranslation("error.refused"), getTranslation("error.unavailable"));
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
        say(getTranslation("error.wrong"), getTranslation("error.unexpected", CalmErrors.logged(parameter.getException())));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
