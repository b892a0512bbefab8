package verklaar.tenant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tenants, members and grants in memory. */
final class InMemoryTenantRecords implements TenantRecords {

    private final List<Tenant> tenants = new ArrayList<>();
    private final List<Membership> memberships = new ArrayList<>();
    private final List<Grant> grants = new ArrayList<>();

    @Override
    public void add(Tenant tenant) {
        tenants.add(tenant);
    }

    @Override
    public Optional<Tenant> find(TenantId tenant) {
        return tenants.stream().filter(t -> t.id().equals(tenant)).findFirst();
    }

    @Override
    public void add(Membership membership) {
        memberships.add(membership);
    }

    @Override
    public void remove(Membership membership) {
        memberships.remove(membership);
    }

    @Override
    public Optional<Membership> membership(TenantId tenant, PersonId person) {
        return memberships.stream().filter(m -> m.tenant().equals(tenant) && m.person().equals(person)).findFirst();
    }

    @Override
    public List<Membership> members(TenantId tenant) {
        return memberships.stream().filter(m -> m.tenant().equals(tenant)).sorted(Comparator.comparing(Membership::since)).toList();
    }

    @Override
    public List<Membership> lockedMembers(TenantId tenant) {
        return members(tenant);
    }

    @Override
    public List<Belonging> of(PersonId person) {
        return memberships.stream().filter(m -> m.person().equals(person))
                .map(m -> new Belonging(find(m.tenant()).orElseThrow(), m.role()))
                .sorted(Comparator.comparing((Belonging b) -> b.tenant().name(), String.CASE_INSENSITIVE_ORDER)).toList();
    }

    @Override
    public void add(Grant grant) {
        grants.add(grant);
    }

    @Override
    public void remove(Grant grant) {
        grants.remove(grant);
    }

    @Override
    public Optional<Grant> grant(TenantId client, TenantId agency) {
        return grants.stream().filter(g -> g.client().equals(client) && g.agency().equals(agency)).findFirst();
    }

    @Override
    public List<Grant> grants(TenantId client) {
        return grants.stream().filter(g -> g.client().equals(client)).toList();
    }

    @Override
    public List<Reach> reaches(TenantId client, PersonId person) {
        return grants(client).stream().flatMap(grant -> membership(grant.agency(), person).stream()
                .map(membership -> new Reach(grant.role(), membership.role()))).toList();
    }
}
