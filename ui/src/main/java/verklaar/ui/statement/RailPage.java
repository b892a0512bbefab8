package verklaar.ui.statement;

import com.vaadin.flow.component.Component;
import java.util.List;

/** A page in the rail behind the topics, about the statement as a whole: no topic that can be done, and no field of the draft. */
public abstract class RailPage implements TopicPage {

    /** All findings. */
    static final String CHECK = "check";
    static final String VERSIONS = "versions";

    private final String key;
    private final Component component;

    protected RailPage(String key, Component component) {
        this.key = key;
        this.component = component;
    }

    /** @param refresh shows on the component how things are now */
    static RailPage of(String key, Component component, Runnable refresh) {
        return new RailPage(key, component) {
            @Override
            public void refresh() {
                refresh.run();
            }
        };
    }

    @Override
    public final String key() {
        return key;
    }

    @Override
    public final Component component() {
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
}
