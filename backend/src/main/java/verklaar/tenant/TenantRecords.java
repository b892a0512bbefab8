package verklaar.tenant;

import java.util.List;
import java.util.Optional;

/** All tenants, who belongs to them, and which agencies they let in. */
interface TenantRecords {

    void add(Tenant tenant);

    Optional<Tenant> find(TenantId tenant);

    void add(Membership membership);

    void remove(Membership membership);

    Optional<Membership> membership(TenantId tenant, PersonId person);

    /** A tenant's members, longest first. */
    List<Membership> members(TenantId tenant);

    /** The same, kept from being changed by others until the transaction ends. */
    List<Membership> lockedMembers(TenantId tenant);

    /** A person's tenants, by name. */
    List<Belonging> of(PersonId person);

    void add(Grant grant);

    void remove(Grant grant);

    Optional<Grant> grant(TenantId client, TenantId agency);

    /** The agencies a client lets in, longest first. */
    List<Grant> grants(TenantId client);

    /** What the person may do in the client through the agencies he or she belongs to. */
    List<Reach> reaches(TenantId client, PersonId person);

    /** A tenant with what somebody is in it. */
    record Belonging(Tenant tenant, Role role) {
    }

    /** What an agency was granted, and what somebody is in that agency. */
    record Reach(Role granted, Role inAgency) {
        Role role() {
            return granted.covers(inAgency) ? inAgency : granted;
        }
    }
}
