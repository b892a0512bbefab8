package verklaar.ui.proposing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import verklaar.privacy.Key;
import verklaar.proposing.Offer;
import verklaar.proposing.Proposing;
import verklaar.proposing.Take;
import verklaar.statement.StatementId;
import verklaar.tenant.Acting;
import verklaar.tenant.Role;

/** What the catalogue offers to statements, for the screens that show it. */
@Dependent
public class ProposalDesk {

    private final Proposing proposing;

    @Inject
    public ProposalDesk(Proposing proposing) {
        this.proposing = proposing;
    }

    /** How many proposals each of the tenant's statements has. */
    public Map<StatementId, Long> open(Acting acting) {
        return proposing.open(acting);
    }

    /** The proposals of one statement, read once and again when told to. */
    public Case of(Acting acting, StatementId statement) {
        return new Case(acting, statement);
    }

    /** One statement on the desk. */
    public final class Case {

        private final Acting acting;
        private final StatementId statement;
        private List<Offer> offers = List.of();
        private boolean read;

        private Case(Acting acting, StatementId statement) {
            this.acting = acting;
            this.statement = statement;
        }

        /** What waits for an answer, oldest first. */
        public List<Offer> offers() {
            if (!read) {
                reload();
            }
            return offers;
        }

        /** Reads again what waits. */
        public void reload() {
            offers = proposing.offers(acting, statement);
            read = true;
        }

        /** The sharings something is offered to. */
        public Set<Key> sharings() {
            return offers().stream().flatMap(offer -> Optional.ofNullable(offer.proposal().sharing()).stream()).collect(Collectors.toSet());
        }

        public void accept(Offer offer, Map<String, Take> takes) {
            proposing.accept(acting, offer.proposal().id(), takes, offer.draftVersion());
        }

        public void decline(Offer offer, String reason) {
            proposing.decline(acting, offer.proposal().id(), reason);
        }

        public boolean acceptsEditorial() {
            return proposing.acceptsEditorial(acting);
        }

        public void acceptEditorial(boolean accept) {
            proposing.acceptEditorial(acting, accept);
        }

        /** Whether the one who looks may say what is taken over without asking. */
        public boolean mayWish() {
            return acting.may(Role.OWNER, Acting.Scope.ADMINISTER);
        }
    }
}
