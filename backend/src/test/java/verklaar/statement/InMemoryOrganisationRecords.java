package verklaar.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import verklaar.tenant.TenantId;

/** Organisations in memory; each counts its versions as the database would. */
final class InMemoryOrganisationRecords implements OrganisationRecords {

    private final List<OrganisationRecord> all = new ArrayList<>();
    private final Map<UUID, Organisation> saved = new HashMap<>();

    @Override
    public void add(OrganisationRecord organisation) {
        all.add(organisation);
        save(organisation);
    }

    @Override
    public Optional<OrganisationRecord> find(TenantId tenant, UUID id) {
        return all.stream().filter(o -> o.tenant().equals(tenant) && o.id().equals(id)).findFirst();
    }

    @Override
    public Optional<OrganisationRecord> findForChange(TenantId tenant, UUID id) {
        return find(tenant, id);
    }

    @Override
    public long save(OrganisationRecord organisation) {
        if (!organisation.organisation().equals(saved.put(organisation.id(), organisation.organisation()))) {
            InMemoryStatements.Versions.raise(organisation);
        }
        return organisation.lockVersion();
    }

    @Override
    public List<OrganisationRecord> of(TenantId tenant) {
        return all.stream().filter(o -> o.tenant().equals(tenant)).toList();
    }

    @Override
    public Set<UUID> known(TenantId tenant, Collection<UUID> ids) {
        return of(tenant).stream().map(OrganisationRecord::id).filter(ids::contains).collect(Collectors.toSet());
    }
}
