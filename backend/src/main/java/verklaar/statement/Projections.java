package verklaar.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** The operator's remedy when projections and documents disagree: derives all projections anew. Nobody is locked out meanwhile. */
@ApplicationScoped
public class Projections {

    private final ProjectionBatch batch;

    @Inject
    Projections(ProjectionBatch batch) {
        this.batch = batch;
    }

    @SuppressWarnings("NullAway")
    protected Projections() {
        this(null);
    }

    /**
     * Writes the projections of every statement of every tenant as their drafts say, some statements a transaction. A draft never
     * changes; the lock version of a statement rises only where a column of its own row was wrong.
     *
     * @return how many statements were looked at
     */
    public int rebuild() {
        int count = 0;
        @Nullable Statement last = null;
        do {
            var done = batch.after(last);
            count += done.size();
            last = done.isEmpty() ? null : done.get(done.size() - 1);
        } while (last != null);
        return count;
    }
}
