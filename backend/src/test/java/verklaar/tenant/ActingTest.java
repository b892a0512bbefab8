package verklaar.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import verklaar.tenant.Acting.Scope;

class ActingTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void letsAPersonDoWhatItsRoleCovers(Role role) {
        var acting = ActingFixture.aMemberOf(ActingFixture.aTenant(), role);
        for (Role needed : Role.values()) {
            assertThat(acting.may(needed, Scope.ADMINISTER)).isEqualTo(needed.ordinal() <= role.ordinal());
        }
    }

    @ParameterizedTest
    @EnumSource(Scope.class)
    void letsATokenDoOnlyWhatItsScopesSay(Scope scope) {
        var acting = ActingFixture.aTokenOf(ActingFixture.aTenant(), scope);
        for (Scope needed : Scope.values()) {
            assertThat(acting.may(Role.VIEWER, needed)).isEqualTo(needed == scope);
        }
    }

    @Test
    void namesAPersonByItsSubjectAlone() {
        var person = new PersonId("https://issuer.example", "a-subject");
        assertThat(Acting.person(ActingFixture.aTenant(), Role.OWNER, person, (a, r) -> { }).actor()).isEqualTo("person:a-subject");
    }
}
