package verklaar.ui.statement;

import com.vaadin.flow.component.Component;
import java.util.List;
import verklaar.ui.checking.FindingsPage;

/** All findings of a statement, in the rail behind its topics. */
class FindingsTopic implements TopicPage {

    static final String KEY = "check";

    private final FindingsPage findings;

    FindingsTopic(FindingsPage findings) {
        this.findings = findings;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Component component() {
        return findings;
    }

    /** It shows how far the others are. */
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
        findings.getElement().callJsFunction("scrollIntoView");
    }

    @Override
    public void refresh() {
        findings.refresh();
    }
}
