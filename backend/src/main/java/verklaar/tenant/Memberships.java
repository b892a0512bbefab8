package verklaar.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who belongs to which tenant, and as what. Asked anew for every request, so that a change acts at once. */
@ApplicationScoped
@Transactional
public class Memberships {

    private final TenantRecords records;
    private final AuditLog audit;

    @Inject
    Memberships(TenantRecords records, AuditLog audit) {
        this.records = records;
        this.audit = audit;
    }

    @SuppressWarnings("NullAway")
    protected Memberships() {
        this(null, null);
    }

    /** The tenants a person is a member of, by name. */
    public List<TenantSummary> of(PersonId person) {
        return records.of(person).stream()
                .map(b -> new TenantSummary(b.tenant().id(), b.tenant().name(), b.tenant().kind(), b.role())).toList();
    }

    /**
     * Lets a person act in a tenant: as the member he or she is, or as far as a client lets his or her agency.
     *
     * @throws TenantRefused.Unknown when there is no such tenant, or he or she has nothing to do with it
     */
    public Acting acting(PersonId person, TenantId tenant) {
        Role role = records.membership(tenant, person).map(Membership::role).or(() -> records.reaches(tenant, person).stream()
                .map(TenantRecords.Reach::role).max(Comparator.naturalOrder())).orElse(null);
        if (role == null) {
            audit.refusedOutside(person, "tenant.enter", tenant.toString());
            throw new TenantRefused.Unknown(tenant);
        }
        return Acting.person(tenant, role, person, audit::refused);
    }

    /** Remembers how colleagues know a person, as the identity provider tells at sign-in. */
    public void introduce(PersonId person, @Nullable String label) {
        for (var belonging : records.of(person)) {
            records.membership(belonging.tenant().id(), person).ifPresent(membership -> membership.isKnownAs(label));
        }
    }

    /** Everybody who belongs to the tenant, longest first. */
    public List<Member> members(Acting acting) {
        acting.require(Role.VIEWER, Acting.Scope.READ);
        return records.members(acting.tenant()).stream().map(Member::of).toList();
    }

    /**
     * Makes a member something else.
     *
     * @throws TenantRefused.MemberUnknown when that person is no member
     * @throws TenantRefused.LastOwner when nobody else is owner
     */
    public void change(Acting acting, PersonId person, Role role) {
        acting.require(Role.OWNER, Acting.Scope.ADMINISTER);
        var membership = ofOthers(acting, person, role == Role.OWNER);
        membership.becomes(role);
        audit.record(acting, "member.change", person.subject() + " " + role);
    }

    /**
     * Takes a member out; what he or she has open stops working at once.
     *
     * @throws TenantRefused.MemberUnknown when that person is no member
     * @throws TenantRefused.LastOwner when nobody else is owner
     */
    public void remove(Acting acting, PersonId person) {
        acting.require(Role.OWNER, Acting.Scope.ADMINISTER);
        records.remove(ofOthers(acting, person, false));
        audit.record(acting, "member.remove", person.subject());
    }

    private Membership ofOthers(Acting acting, PersonId person, boolean staysOwner) {
        var members = records.lockedMembers(acting.tenant());
        var membership = members.stream().filter(m -> m.person().equals(person)).findFirst()
                .orElseThrow(() -> new TenantRefused.MemberUnknown(person));
        boolean another = members.stream().anyMatch(m -> m.role() == Role.OWNER && !m.person().equals(person));
        if (!staysOwner && !another) {
            throw new TenantRefused.LastOwner();
        }
        return membership;
    }

    /**
     * A member as colleagues see him or her.
     *
     * @param label how the identity provider last named the person; null when it never did
     */
    public record Member(PersonId person, @Nullable String label, Role role, java.time.Instant since) {
        static Member of(Membership membership) {
            return new Member(membership.person(), membership.label(), membership.role(), membership.since());
        }
    }
}
