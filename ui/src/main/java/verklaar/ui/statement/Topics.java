package verklaar.ui.statement;

import jakarta.enterprise.context.Dependent;
import java.util.List;

/** The topics of the builder, in the order of its rail. */
@Dependent
public class Topics {

    /** A page for each topic of an open statement. */
    public List<TopicPage> pages(DraftEditor editor) {
        return List.of();
    }
}
