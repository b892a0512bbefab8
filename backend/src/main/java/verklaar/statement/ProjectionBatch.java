package verklaar.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some statements whose projections are derived anew in one transaction. */
@ApplicationScoped
class ProjectionBatch {

    private static final int SIZE = 50;

    private final Statements statements;

    @Inject
    ProjectionBatch(Statements statements) {
        this.statements = statements;
    }

    @SuppressWarnings("NullAway")
    protected ProjectionBatch() {
        this(null);
    }

    /** @return the statements that were done; empty after the last one */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Statement> after(@Nullable Statement last) {
        var next = statements.allAfter(last, SIZE);
        next.forEach(statement -> statements.findForChange(statement.tenant(), statement.id()).ifPresent(newest -> {
            newest.project();
            statements.save(newest);
        }));
        return next;
    }
}
