package verklaar.ui.statement;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One topic of a statement, whole on one page of the builder. It is made once for an open statement, shows the editor's draft, and
 * changes it through the editor; its frame draws the heading and the rail.
 */
public interface TopicPage {

    /** Its name in the address: {@code services}. */
    String key();

    /** Key of its name in the builder's words. */
    default String labelKey() {
        return "topic." + key();
    }

    /** What stands before its name in the rail when it has no state: how many things wait. Null for nothing. */
    default @Nullable Component mark() {
        return null;
    }

    /** The page below its heading; the same one each time. */
    Component component();

    /** How far it is, seen from the draft as it is now. */
    State state();

    /** Whether there is anything to do here at all, so that it can be done. */
    default boolean hasState() {
        return true;
    }

    /** Why it is not needed, in words; nothing for a topic that is. */
    default String reason() {
        return "";
    }

    /** "12 van 14" behind the heading, or nothing. */
    default String progress() {
        return "";
    }

    /**
     * Whether it has the field that makes an element of the page readers get.
     *
     * @param path from the draft's root, such as {@code [sharings, s3-files, RETENTION]}; an organisation's begins with {@code organisations}
     */
    boolean makes(List<String> path);

    /** Brings the field that makes an element into view and puts the cursor there; without such a field, the page's start. */
    void focus(List<String> path);

    /** Shows the draft anew: it was changed on another page, or by somebody else. What is being typed stays. */
    void refresh();

    /** How far a topic is. */
    enum State { DONE, TO_DO, NOT_NEEDED }
}
