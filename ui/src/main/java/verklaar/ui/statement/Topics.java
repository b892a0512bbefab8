package verklaar.ui.statement;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.function.Supplier;
import verklaar.statement.Organisation;
import verklaar.tenant.Acting;

/** The topics of the builder, in the order of its rail. */
@Dependent
public class Topics {

    /**
     * A page for each topic of an open statement.
     *
     * @param acting who edits, and for which tenant
     * @param organisations those whose statement it is, as they are now
     */
    public List<TopicPage> pages(Acting acting, DraftEditor editor, Supplier<List<Organisation>> organisations) {
        return List.of();
    }
}
