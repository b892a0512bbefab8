package verklaar.ui.shell;

import com.vaadin.cdi.CdiVaadinServlet;
import jakarta.servlet.annotation.WebServlet;

/** The builder: every Vaadin view, below {@code /app}. */
@WebServlet(name = "builder", urlPatterns = "/app/*", asyncSupported = true, loadOnStartup = 1)
public class BuilderServlet extends CdiVaadinServlet {

    private static final long serialVersionUID = 1L;
}
