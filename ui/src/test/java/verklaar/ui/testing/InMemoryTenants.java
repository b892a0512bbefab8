package verklaar.ui.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.LanguageTag;
import verklaar.tenant.Acting;
import verklaar.tenant.Actors;
import verklaar.tenant.Memberships;
import verklaar.tenant.PersonId;
import verklaar.tenant.Role;
import verklaar.tenant.Tenant;
import verklaar.tenant.TenantId;
import verklaar.tenant.TenantSummary;
import verklaar.tenant.Tenants;

/** Tenants in memory, and who belongs to them. */
public class InMemoryTenants {

    private record Belonging(TenantId tenant, String name, PersonId person, @Nullable String label, Role role) {
        Belonging as(Role other) {
            return new Belonging(tenant, name, person, label, other);
        }
    }

    private final List<Belonging> belongings = new ArrayList<>();

    /** Lets a person belong to a new tenant. */
    public TenantId with(PersonId person, String name, Role role) {
        TenantId tenant = new TenantId(UUID.randomUUID());
        belongings.add(new Belonging(tenant, name, person, "Anna Jansen", role));
        return tenant;
    }

    /** Lets another person belong to a tenant there is. */
    public void with(TenantId tenant, PersonId person, String label, Role role) {
        belongings.add(new Belonging(tenant, "", person, label, role));
    }

    public Memberships memberships() {
        return new Memberships() {
            @Override
            public List<TenantSummary> of(PersonId person) {
                return belongings.stream().filter(b -> b.person().equals(person))
                        .map(b -> new TenantSummary(b.tenant(), b.name(), Tenant.Kind.COMPANY, b.role())).toList();
            }

            @Override
            public Acting acting(PersonId person, TenantId tenant) {
                return belongings.stream().filter(b -> b.person().equals(person) && b.tenant().equals(tenant)).findFirst()
                        .map(b -> Actors.acting(tenant, b.role(), person)).orElseThrow(() -> Actors.unknown(tenant));
            }

            @Override
            public List<Member> members(Acting acting) {
                return belongings.stream().filter(b -> b.tenant().equals(acting.tenant()))
                        .map(b -> new Member(b.person(), b.label(), b.role(), Instant.parse("2026-01-31T09:00:00Z"))).toList();
            }

            @Override
            public void change(Acting acting, PersonId person, Role role) {
                acting.require(Role.OWNER, Acting.Scope.ADMINISTER);
                owned(acting.tenant(), person, role);
                belongings.replaceAll(b -> b.tenant().equals(acting.tenant()) && b.person().equals(person) ? b.as(role) : b);
            }

            @Override
            public void remove(Acting acting, PersonId person) {
                acting.require(Role.OWNER, Acting.Scope.ADMINISTER);
                owned(acting.tenant(), person, null);
                belongings.removeIf(b -> b.tenant().equals(acting.tenant()) && b.person().equals(person));
            }
        };
    }

    public Tenants tenants() {
        return new Tenants() {
            @Override
            public Acting found(PersonId person, @Nullable String label, String name, Tenant.Kind kind, LanguageTag locale) {
                return Actors.acting(with(person, name, Role.OWNER), Role.OWNER, person);
            }
        };
    }

    private void owned(TenantId tenant, PersonId person, @Nullable Role role) {
        boolean another = belongings.stream().anyMatch(b -> b.tenant().equals(tenant) && b.role() == Role.OWNER && !b.person().equals(person));
        if (role != Role.OWNER && !another) {
            throw Actors.lastOwner();
        }
    }
}
