package verklaar.ui.statement.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;

/** Questions that belong together, under a name that shows and hides them. */
public final class Group extends NativeDetails {

    public Group(String name, boolean open, Component... questions) {
        super(name, body(questions));
        setOpen(open);
        addClassName("group");
    }

    private static Div body(Component... questions) {
        Div body = new Div(questions);
        body.addClassName("group-body");
        return body;
    }
}
