package verklaar.ui.checking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import verklaar.checking.FindingId;
import verklaar.checking.LoweredRule;
import verklaar.checking.Review;
import verklaar.checking.Reviewing;
import verklaar.statement.Draft;
import verklaar.statement.Organisation;
import verklaar.statement.StatementId;
import verklaar.tenant.Acting;
import verklaar.tenant.Memberships;
import verklaar.tenant.Role;
import verklaar.ui.shared.Colleagues;

/** What screens about findings need: the use cases, and what colleagues are called. */
@Dependent
public class CheckingDesk {

    private final Reviewing reviewing;
    private final Memberships memberships;

    @Inject
    public CheckingDesk(Reviewing reviewing, Memberships memberships) {
        this.reviewing = reviewing;
        this.memberships = memberships;
    }

    /** The checking of one statement by whoever is there at that moment. */
    public Case of(StatementId statement, Supplier<Acting> acting) {
        return new Case(statement, acting);
    }

    /** One statement on the desk. */
    public final class Case {

        private final StatementId statement;
        private final Supplier<Acting> acting;

        private Case(StatementId statement, Supplier<Acting> acting) {
            this.statement = statement;
            this.acting = acting;
        }

        Review review(Draft draft, List<Organisation> organisations) {
            return reviewing.review(acting.get(), statement, draft, organisations);
        }

        void waive(FindingId finding, String reason, @Nullable LocalDate until) {
            reviewing.waive(acting.get(), statement, finding, reason, until);
        }

        void withdraw(FindingId finding) {
            reviewing.withdraw(acting.get(), statement, finding);
        }

        boolean mayWaive() {
            return acting.get().may(Role.EDITOR, Acting.Scope.PUBLISH);
        }

        List<String> lowered() {
            return reviewing.lowered(acting.get()).stream().map(LoweredRule::rule).toList();
        }

        void lower(String rule) {
            reviewing.lower(acting.get(), rule);
        }

        void raise(String rule) {
            reviewing.raise(acting.get(), rule);
        }

        /** What colleagues are called, by how they are written into waivers. */
        Map<String, String> names() {
            return Colleagues.names(memberships.members(acting.get()));
        }
    }
}
