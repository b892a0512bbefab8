package verklaar.ui.shell;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import verklaar.shared.Refused;
import verklaar.ui.shared.Refusals;

/** What was asked is refused; what belongs to somebody else is simply not here. */
@CdiComponent
@ParentLayout(Frame.class)
public class RefusedPage extends ErrorPage implements HasErrorParameter<Refused> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refused> parameter) {
        Refused refused = parameter.getException();
        if (refused.reason() == Refused.Reason.UNKNOWN) {
            say(getTranslation("error.not-here"), getTranslation("error.not-here.words"));
        } else {
            say(getTranslation("error.refused"), Refusals.words(refused, getLocale()));
        }
        return refused.reason().status();
    }
}
