package verklaar.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import verklaar.privacy.LanguageTag;
import verklaar.tenant.Acting.Scope;

/** What holds for members, grants, tokens and the audit log, wherever they are kept. */
abstract class AccessContract {

    private static final Instant START = Instant.parse("2026-11-22T10:00:00.123456Z");
    private Instant now = START;
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);

    /** Collaborators that live as long as one transaction. */
    record Collections(TenantRecords tenants, TokenRecords tokens, AuditRecords audit) {
    }

    /** Does something in a transaction of its own, with nothing loaded from before. */
    abstract <T> T with(Function<Collections, T> work);

    private record UseCases(Tenants tenants, Memberships memberships, Grants grants, Tokens tokens, AuditLog audit) {
    }

    private <T> T does(Function<UseCases, T> work) {
        return with(c -> {
            var audit = new AuditLog(c.audit(), clock);
            return work.apply(new UseCases(new Tenants(c.tenants(), audit, clock), new Memberships(c.tenants(), audit),
                    new Grants(c.tenants(), audit, clock), new Tokens(c.tokens(), audit, clock), audit));
        });
    }

    private <T> List<T> all(Function<UseCases, List<T>> work) {
        return does(work);
    }

    /** What is refused is kept although the refusal is thrown, as the audit log's own transaction does. */
    private RuntimeException refusal(Function<UseCases, ?> work) {
        return does(u -> {
            try {
                work.apply(u);
                throw new AssertionError("was not refused");
            } catch (TenantRefused refused) {
                return refused;
            }
        });
    }

    private Acting founded(PersonId person, String name, Tenant.Kind kind) {
        return does(u -> u.tenants().found(person, null, name, kind, LanguageTag.NL));
    }

    private void join(Acting tenant, PersonId person, Role role) {
        with(c -> {
            c.tenants().add(new Membership(tenant.tenant(), person, role, null, now.plusSeconds(1)));
            return true;
        });
    }

    @Test
    void makesWhoeverFoundsATenantItsOwner() {
        var person = ActingFixture.aPerson();
        var acting = founded(person, "  Bakkerij De Boer ", Tenant.Kind.COMPANY);

        assertThat(all(u -> u.memberships().of(person)))
                .containsExactly(new TenantSummary(acting.tenant(), "Bakkerij De Boer", Tenant.Kind.COMPANY, Role.OWNER));
        assertThat(does(u -> u.memberships().acting(person, acting.tenant())).role()).isEqualTo(Role.OWNER);
        assertThat(does(u -> u.tenants().current(acting)).name()).isEqualTo("Bakkerij De Boer");
    }

    @Test
    void listsAPersonsTenantsByName() {
        var person = ActingFixture.aPerson();
        for (var name : List.of("Zebra", "aap", "Noot")) {
            founded(person, name, Tenant.Kind.COMPANY);
        }
        assertThat(all(u -> u.memberships().of(person))).extracting(TenantSummary::name).containsExactly("aap", "Noot", "Zebra");
    }

    @Test
    void refusesATenantWithoutAUsableName() {
        for (var name : List.of(" ", "two\nlines", "x".repeat(201))) {
            assertThat(refusal(u -> u.tenants().found(ActingFixture.aPerson(), null, name, Tenant.Kind.COMPANY, LanguageTag.NL)))
                    .isInstanceOfSatisfying(TenantRefused.NotValid.class, refused -> assertThat(refused.violations().get(0).pointer())
                            .isEqualTo("/name"));
        }
    }

    @Test
    void refusesASecondPlatform() {
        assertThat(refusal(u -> u.tenants().found(ActingFixture.aPerson(), null, "x", Tenant.Kind.PLATFORM, LanguageTag.NL)))
                .isInstanceOf(TenantRefused.NotValid.class);
    }

    @Test
    void tellsAStrangerThatATenantDoesNotExistAndKeepsTheAttempt() {
        var stranger = ActingFixture.aPerson();
        var tenant = founded(ActingFixture.aPerson(), "Theirs", Tenant.Kind.COMPANY).tenant();

        assertThat(refusal(u -> u.memberships().acting(stranger, tenant))).isInstanceOf(TenantRefused.Unknown.class);
        assertThat(this.<List<AuditEvent>>with(c -> c.audit().newest(TenantId.PLATFORM, 200))).anySatisfy(event -> {
            assertThat(event.actor()).isEqualTo("person:" + stranger.subject());
            assertThat(event.subject()).isEqualTo(tenant.toString());
            assertThat(event.outcome()).isEqualTo(AuditEvent.Outcome.REFUSED);
        });
    }

    @Test
    void changesARoleAtOnce() {
        var owner = founded(ActingFixture.aPerson(), "T", Tenant.Kind.COMPANY);
        var colleague = ActingFixture.aPerson();
        join(owner, colleague, Role.EDITOR);

        does(u -> done(() -> u.memberships().change(owner, colleague, Role.VIEWER)));

        assertThat(does(u -> u.memberships().acting(colleague, owner.tenant())).role()).isEqualTo(Role.VIEWER);
    }

    @Test
    void removesAMemberAtOnce() {
        var owner = founded(ActingFixture.aPerson(), "T", Tenant.Kind.COMPANY);
        var colleague = ActingFixture.aPerson();
        join(owner, colleague, Role.EDITOR);

        does(u -> done(() -> u.memberships().remove(owner, colleague)));

        assertThat(refusal(u -> u.memberships().acting(colleague, owner.tenant()))).isInstanceOf(TenantRefused.Unknown.class);
        assertThat(all(u -> u.memberships().members(owner))).hasSize(1);
    }

    @Test
    void keepsTheLastOwner() {
        var person = ActingFixture.aPerson();
        var owner = founded(person, "T", Tenant.Kind.COMPANY);

        assertThat(refusal(u -> done(() -> u.memberships().change(owner, person, Role.EDITOR)))).isInstanceOf(TenantRefused.LastOwner.class);
        assertThat(refusal(u -> done(() -> u.memberships().remove(owner, person)))).isInstanceOf(TenantRefused.LastOwner.class);
    }

    @Test
    void knowsNoMemberOfAnotherTenant() {
        var stranger = ActingFixture.aPerson();
        founded(stranger, "Theirs", Tenant.Kind.COMPANY);
        var owner = founded(ActingFixture.aPerson(), "Ours", Tenant.Kind.COMPANY);

        assertThat(refusal(u -> done(() -> u.memberships().remove(owner, stranger)))).isInstanceOf(TenantRefused.MemberUnknown.class);
    }

    @Test
    void remembersHowColleaguesKnowAMember() {
        var person = ActingFixture.aPerson();
        var owner = founded(person, "T", Tenant.Kind.COMPANY);

        does(u -> done(() -> u.memberships().introduce(person, "Jan de Boer")));

        assertThat(all(u -> u.memberships().members(owner))).extracting(Memberships.Member::label).containsExactly("Jan de Boer");
        does(u -> done(() -> u.memberships().introduce(person, "J\n" + "x".repeat(300))));
        assertThat(all(u -> u.memberships().members(owner)).get(0).label()).startsWith("Jx").hasSize(200);
    }

    @Test
    void refusesWhatARoleDoesNotCoverAndKeepsTheAttempt() {
        var owner = founded(ActingFixture.aPerson(), "T", Tenant.Kind.COMPANY);
        var colleague = ActingFixture.aPerson();
        join(owner, colleague, Role.EDITOR);

        assertThat(refusal(u -> u.tokens().list(u.memberships().acting(colleague, owner.tenant()))))
                .isInstanceOf(TenantRefused.NotAllowed.class);
        assertThat(does(u -> u.audit().newest(owner)).get(0)).satisfies(event -> {
            assertThat(event.actor()).isEqualTo("person:" + colleague.subject());
            assertThat(event.outcome()).isEqualTo(AuditEvent.Outcome.REFUSED);
        });
    }

    @Test
    void letsAnAgencyInAsFarAsTheClientAllows() {
        var person = ActingFixture.aPerson();
        var agency = founded(person, "Agency", Tenant.Kind.AGENCY);
        var client = founded(ActingFixture.aPerson(), "Client", Tenant.Kind.COMPANY);
        does(u -> done(() -> u.grants().give(client, agency.tenant(), Role.REVIEWER)));
        assertThat(does(u -> u.memberships().acting(person, client.tenant())).role()).isEqualTo(Role.REVIEWER);

        does(u -> done(() -> u.grants().give(client, agency.tenant(), Role.EDITOR)));
        assertThat(does(u -> u.memberships().acting(person, client.tenant())).role()).isEqualTo(Role.EDITOR);
        assertThat(all(u -> u.grants().all(client))).hasSize(1);

        does(u -> done(() -> u.grants().withdraw(client, agency.tenant())));
        assertThat(refusal(u -> u.memberships().acting(person, client.tenant()))).isInstanceOf(TenantRefused.Unknown.class);
    }

    @Test
    void givesNobodyMoreThroughAnAgencyThanHeIsThere() {
        var viewer = ActingFixture.aPerson();
        var agency = founded(ActingFixture.aPerson(), "Agency", Tenant.Kind.AGENCY);
        join(agency, viewer, Role.VIEWER);
        var client = founded(ActingFixture.aPerson(), "Client", Tenant.Kind.COMPANY);
        does(u -> done(() -> u.grants().give(client, agency.tenant(), Role.EDITOR)));

        assertThat(does(u -> u.memberships().acting(viewer, client.tenant())).role()).isEqualTo(Role.VIEWER);
    }

    @Test
    void grantsOnlyAgenciesAndNeverOwnership() {
        var client = founded(ActingFixture.aPerson(), "Client", Tenant.Kind.COMPANY);
        var company = founded(ActingFixture.aPerson(), "Company", Tenant.Kind.COMPANY);
        var agency = founded(ActingFixture.aPerson(), "Agency", Tenant.Kind.AGENCY);

        assertThat(refusal(u -> done(() -> u.grants().give(client, company.tenant(), Role.VIEWER)))).isInstanceOf(TenantRefused.Unknown.class);
        assertThat(refusal(u -> done(() -> u.grants().give(client, agency.tenant(), Role.OWNER)))).isInstanceOf(TenantRefused.NotValid.class);
    }

    @Test
    void letsAProgramActWithTheTokenItWasGiven() {
        var owner = founded(ActingFixture.aPerson(), "T", Tenant.Kind.COMPANY);
        var issued = does(u -> u.tokens().issue(owner, "CI", Set.of(Scope.READ, Scope.WRITE), now.plus(Duration.ofDays(30))));

        var acting = does(u -> u.tokens().acting(issued.secret()));

        assertThat(acting.tenant()).isEqualTo(owner.tenant());
        assertThat(acting.actor()).isEqualTo("token:" + issued.token().prefix());
        assertThat(acting.may(Role.EDITOR, Scope.WRITE)).isTrue();
        assertThat(acting.may(Role.EDITOR, Scope.PUBLISH)).isFalse();
        assertThat(acting.may(Role.OWNER, Scope.ADMINISTER)).isFalse();
    }

    @Test
    void showsATokenByItsPrefixAndWhenItWasUsed() {
        var owner = founded(ActingFixture.aPerson(), "T", Tenant.Kind.COMPANY);
        var issued = does(u -> u.tokens().issue(owner, "CI", EnumSet.allOf(Scope.class), now.plus(Duration.ofDays(30))));
        now = now.plusSeconds(5);
        does(u -> u.tokens().acting(issued.secret()));
        now = now.plusSeconds(5);
        does(u -> u.tokens().acting(issued.secret()));

        assertThat(all(u -> u.tokens().list(owner))).singleElement().satisfies(token -> {
            assertThat(issued.secret()).startsWith(token.prefix() + "_").matches("vkl_[a-z0-9]{8}_[A-Za-z0-9_-]{43}");
            assertThat(token.scopes()).containsExactlyInAnyOrder(Scope.values());
            assertThat(token.createdAt()).isEqualTo(START);
            assertThat(token.lastUsedAt()).isEqualTo(START.plusSeconds(5));
            assertThat(token.works(now)).isTrue();
        });
    }

    @Test
    void refusesATokenThatExpiredWasRevokedOrWasNeverOurs() {
        var owner = founded(ActingFixture.aPerson(), "T", Tenant.Kind.COMPANY);
        var expiring = does(u -> u.tokens().issue(owner, "a", Set.of(Scope.READ), now.plus(1, ChronoUnit.HOURS)));
        var revoked = does(u -> u.tokens().issue(owner, "b", Set.of(Scope.READ), now.plus(5, ChronoUnit.HOURS)));
        does(u -> done(() -> u.tokens().revoke(owner, revoked.token().id())));
        now = now.plus(1, ChronoUnit.HOURS);

        for (var bearer : List.of(expiring.secret(), revoked.secret(), revoked.token().prefix() + "_" + "A".repeat(43), "vkl_", "", "x")) {
            assertThat(refusal(u -> u.tokens().acting(bearer))).isInstanceOf(TenantRefused.BadToken.class).hasMessageNotContaining("vkl_");
        }
        assertThat(all(u -> u.audit().newest(owner))).filteredOn(e -> e.outcome() == AuditEvent.Outcome.REFUSED)
                .extracting(AuditEvent::subject).containsExactlyInAnyOrder("expired", "revoked");
    }

    @Test
    void refusesATokenThatCannotBe() {
        var owner = founded(ActingFixture.aPerson(), "T", Tenant.Kind.COMPANY);
        var tomorrow = now.plus(Duration.ofDays(1));
        assertThat(refusal(u -> u.tokens().issue(owner, " ", Set.of(Scope.READ), tomorrow))).isInstanceOf(TenantRefused.NotValid.class);
        assertThat(refusal(u -> u.tokens().issue(owner, "x", Set.of(), tomorrow))).isInstanceOf(TenantRefused.NotValid.class);
        assertThat(refusal(u -> u.tokens().issue(owner, "x", Set.of(Scope.READ), now))).isInstanceOf(TenantRefused.NotValid.class);
        assertThat(refusal(u -> u.tokens().issue(owner, "x", Set.of(Scope.READ), now.plus(Duration.ofDays(367)))))
                .isInstanceOf(TenantRefused.NotValid.class);
    }

    @Test
    void revokesNoTokenOfAnotherTenant() {
        var theirs = founded(ActingFixture.aPerson(), "Theirs", Tenant.Kind.COMPANY);
        var ours = founded(ActingFixture.aPerson(), "Ours", Tenant.Kind.COMPANY);
        var issued = does(u -> u.tokens().issue(theirs, "x", Set.of(Scope.READ), now.plus(Duration.ofDays(1))));

        assertThat(refusal(u -> done(() -> u.tokens().revoke(ours, issued.token().id())))).isInstanceOf(TenantRefused.TokenUnknown.class);
        assertThat(refusal(u -> done(() -> u.tokens().revoke(ours, UUID.randomUUID())))).isInstanceOf(TenantRefused.TokenUnknown.class);
        assertThat(does(u -> u.tokens().acting(issued.secret())).tenant()).isEqualTo(theirs.tenant());
        assertThat(all(u -> u.tokens().list(ours))).isEmpty();
    }

    @Test
    void keepsWhatWasDoneNewestFirstAndNoSecret() {
        var owner = founded(ActingFixture.aPerson(), "T", Tenant.Kind.COMPANY);
        now = now.plusSeconds(1);
        var issued = does(u -> u.tokens().issue(owner, "x", Set.of(Scope.READ), now.plus(Duration.ofDays(1))));

        var events = does(u -> u.audit().newest(owner));

        assertThat(events).extracting(AuditEvent::action).containsExactly("token.issue", "tenant.found");
        assertThat(events).extracting(AuditEvent::subject).noneMatch(subject -> subject.contains(issued.secret()));
        assertThat(issued.toString()).doesNotContain(issued.secret());
    }

    private static boolean done(Runnable work) {
        work.run();
        return true;
    }
}
