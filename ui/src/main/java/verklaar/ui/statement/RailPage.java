package verklaar.ui.statement;

import com.vaadin.flow.component.Component;
import java.util.List;

/** A page in the rail behind the topics, which shows how the statement stands and asks nothing: there is nothing to be done on it, and no field. */
class RailPage implements TopicPage {

    /** All findings. */
    static final String CHECK = "check";
    static final String VERSIONS = "versions";

    private final String key;
    private final Component component;
    private final Runnable refresh;

    /** @param refresh shows on the component how things are now */
    RailPage(String key, Component component, Runnable refresh) {
        this.key = key;
        this.component = component;
        this.refresh = refresh;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Component component() {
        return component;
    }

    @Override
    public State state() {
        return State.NOT_NEEDED;
    }

    @Override
    public boolean hasState() {
        return false;
    }

    @Override
    public boolean makes(List<String> path) {
        return false;
    }

    @Override
    public void focus(List<String> path) {
        component.getElement().callJsFunction("scrollIntoView");
    }

    @Override
    public void refresh() {
        refresh.run();
    }
}
