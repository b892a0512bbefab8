package verklaar.ui.shell;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;

/** There is nothing at this address. */
@CdiComponent
@ParentLayout(Frame.class)
public class NotHerePage extends ErrorPage implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        say(getTranslation("error.not-here"), getTranslation("error.not-here.words"));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
