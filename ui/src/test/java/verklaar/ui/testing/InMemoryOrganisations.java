package verklaar.ui.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import verklaar.statement.Edited;
import verklaar.statement.NewDrafts;
import verklaar.statement.Organisation;
import verklaar.statement.OrganisationSummary;
import verklaar.statement.Organisations;
import verklaar.tenant.Acting;
import verklaar.tenant.Role;
import verklaar.tenant.TenantId;

/** Organisations in memory, under the same rules about who may and who was first. */
public class InMemoryOrganisations extends Organisations {

    private record Kept(TenantId tenant, Organisation organisation, long lockVersion) {
    }

    private final Map<UUID, Kept> organisations = new LinkedHashMap<>();

    @Override
    public UUID add(Acting acting, Organisation organisation) {
        acting.require(Role.EDITOR, Acting.Scope.WRITE);
        UUID id = UUID.randomUUID();
        organisations.put(id, new Kept(acting.tenant(), organisation, 1));
        return id;
    }

    @Override
    public List<OrganisationSummary> list(Acting acting) {
        return organisations.entrySet().stream().filter(entry -> entry.getValue().tenant().equals(acting.tenant()))
                .map(entry -> new OrganisationSummary(entry.getKey(), entry.getValue().organisation().legalName(), entry.getValue().lockVersion())).toList();
    }

    @Override
    public Edited<Organisation> organisation(Acting acting, UUID id) {
        Kept kept = find(acting, id);
        return new Edited<>(kept.organisation(), kept.lockVersion());
    }

    @Override
    public long save(Acting acting, UUID id, Organisation organisation, long expected) {
        acting.require(Role.EDITOR, Acting.Scope.WRITE);
        Kept kept = find(acting, id);
        if (kept.lockVersion() != expected) {
            throw NewDrafts.stale(expected, kept.lockVersion());
        }
        organisations.put(id, new Kept(kept.tenant(), organisation, expected + 1));
        return expected + 1;
    }

    private Kept find(Acting acting, UUID id) {
        return Optional.ofNullable(organisations.get(id)).filter(kept -> kept.tenant().equals(acting.tenant())).orElseThrow(() -> NewDrafts.unknown(id));
    }
}
