package verklaar.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page that says calmly that something is not here or went wrong, and where to go. */
abstract class ErrorPage extends Div implements HasDynamicTitle {

    private String title = "";

    ErrorPage() {
        addClassNames("page", "error-page");
    }

    void say(String heading, String words) {
        removeAll();
        title = heading;
        add(new H1(heading), new Paragraph(words), new Anchor("", getTranslation("error.home")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title.page", title);
    }
}
