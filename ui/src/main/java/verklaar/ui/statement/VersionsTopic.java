package verklaar.ui.statement;

import com.vaadin.flow.component.Component;
import java.util.List;
import verklaar.ui.publishing.VersionsList;

/** The versions of a statement, in the rail behind its topics. */
class VersionsTopic implements TopicPage {

    static final String KEY = "versions";

    private final VersionsList versions;

    VersionsTopic(VersionsList versions) {
        this.versions = versions;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Component component() {
        return versions;
    }

    /** Nobody has to do anything here. */
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
        versions.getElement().callJsFunction("scrollIntoView");
    }

    @Override
    public void refresh() {
        versions.refresh();
    }
}
