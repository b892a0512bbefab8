package verklaar.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import verklaar.shared.Violation;
import verklaar.tenant.TenantId;

/** Makes sure that what a draft names is there, for its own tenant. */
final class References {

    private final CatalogueLookups catalogue;
    private final Statements statements;
    private final OrganisationRecords organisations;

    References(CatalogueLookups catalogue, Statements statements, OrganisationRecords organisations) {
        this.catalogue = catalogue;
        this.statements = statements;
        this.organisations = organisations;
    }

    /** @throws StatementRefused.BrokenReference with every place that names what is not there */
    void check(TenantId tenant, Draft draft) {
        var violations = new ArrayList<Violation>();
        checkOrganisations(tenant, draft.head(), violations);
        checkRelated(tenant, draft.head(), violations);
        if (!catalogue.hasEdition(draft.wording().edition())) {
            violations.add(new Violation("/wording/edition", "There is no edition " + draft.wording().edition() + " of the words."));
        }
        checkPins(tenant, draft.sharings(), violations);
        if (!violations.isEmpty()) {
            throw new StatementRefused.BrokenReference(violations);
        }
    }

    private void checkOrganisations(TenantId tenant, Head head, List<Violation> violations) {
        var named = head.organisations();
        var there = organisations.known(tenant, named.stream().map(Head.Party::organisation).collect(Collectors.toSet()));
        for (int i = 0; i < named.size(); i++) {
            if (!there.contains(named.get(i).organisation())) {
                violations.add(new Violation("/head/organisations/" + i + "/organisation",
                        "There is no organisation " + named.get(i).organisation() + "."));
            }
        }
    }

    private void checkRelated(TenantId tenant, Head head, List<Violation> violations) {
        Set<UUID> named = new HashSet<>();
        head.related().forEach(related -> {
            if (related.statement() != null) {
                named.add(related.statement());
            }
        });
        var there = statements.known(tenant, named);
        for (int i = 0; i < head.related().size(); i++) {
            var statement = head.related().get(i).statement();
            if (statement != null && !there.contains(statement)) {
                violations.add(new Violation("/head/related/" + i + "/statement", "There is no statement " + statement + "."));
            }
        }
    }

    private void checkPins(TenantId tenant, List<Sharing> sharings, List<Violation> violations) {
        for (int i = 0; i < sharings.size(); i++) {
            var pin = sharings.get(i).pin();
            if (pin != null && !catalogue.knows(tenant, pin)) {
                violations.add(new Violation("/sharings/" + i + "/pin", "The catalogue has no preset " + pin.service() + "/" + pin.preset()
                        + " in version " + pin.version() + " with these providers."));
            }
        }
    }
}
