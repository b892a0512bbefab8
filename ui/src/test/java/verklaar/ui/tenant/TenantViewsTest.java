package verklaar.ui.tenant;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import verklaar.privacy.LanguageTag;
import verklaar.statement.Beginning;
import verklaar.tenant.Actors;
import verklaar.tenant.PersonId;
import verklaar.tenant.Role;
import verklaar.tenant.TenantId;
import verklaar.ui.shared.Words;
import verklaar.ui.shell.NotHerePage;
import verklaar.ui.testing.InMemoryTokens;
import verklaar.ui.testing.OneTopic;
import verklaar.ui.testing.Screen;

class TenantViewsTest {

    @RegisterExtension
    final Screen screen = new Screen();

    @Test
    void whoBelongsToNoTenantMakesOneAndIsItsOwner() {
        screen.open("");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Naam van je bedrijf")), "Bakkerij Jansen");
        _click(_get(Button.class, spec -> spec.withText("Begin met dit bedrijf")));

        assertThat(screen.tenants.memberships().of(screen.anna)).singleElement().satisfies(tenant -> {
            assertThat(tenant.name()).isEqualTo("Bakkerij Jansen");
            assertThat(screen.address()).isEqualTo(tenant.id().toString());
        });
    }

    @Test
    void aTenantNeedsAName() {
        screen.open("");
        _click(_get(Button.class, spec -> spec.withText("Begin met dit bedrijf")));

        assertThat(_get(TextField.class, spec -> spec.withLabel("Naam van je bedrijf")).getErrorMessage()).isEqualTo("Vul in hoe je bedrijf heet.");
        assertThat(screen.tenants.memberships().of(screen.anna)).isEmpty();
    }

    @Test
    void showsTheTenantsSomebodyBelongsTo() {
        screen.tenants.with(screen.anna, "Bakkerij Jansen", Role.OWNER);
        screen.open("");

        assertThat(screen.text()).contains("Je bedrijven", "Bakkerij Jansen", "eigenaar");
    }

    @Test
    void speaksEnglishToWhoReadsEnglish() {
        screen.tenants.with(screen.anna, "Bakkerij Jansen", Role.VIEWER);
        screen.in(Words.LANGUAGES.get(0));
        screen.open("");

        assertThat(screen.text()).contains("Your companies", "viewer", "Sign out", "Nederlands");
    }

    @Test
    void somebodyElsesTenantIsSimplyNotHere() {
        TenantId foreign = screen.tenants.with(new PersonId("https://issuer.example/realm", "bob"), "Slagerij Bob", Role.OWNER);
        screen.open(foreign.toString());

        _assertOne(NotHerePage.class.getSuperclass().asSubclass(com.vaadin.flow.component.Component.class));
        assertThat(screen.text()).contains("Dit staat hier niet").doesNotContain("Slagerij Bob");
    }

    @Test
    void whatIsNoAddressIsNotHere() {
        screen.open("no-such-thing");

        assertThat(screen.text()).contains("Dit staat hier niet", "Naar je bedrijven");
    }

    @Test
    void beginsTheFirstStatementOfATenant() {
        TenantId tenant = screen.tenants.with(screen.anna, "Bakkerij Jansen", Role.EDITOR);
        screen.with(OneTopic.topics());
        screen.open(tenant.toString());
        assertThat(screen.text()).contains("De eerste verklaring");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Officiële naam van je bedrijf")), "Bakkerij Jansen B.V.");
        _click(_get(Button.class, spec -> spec.withText("Begin de verklaring")));

        assertThat(screen.organisations.list(Actors.acting(tenant, Role.EDITOR, screen.anna))).singleElement()
                .satisfies(company -> assertThat(company.name()).isEqualTo("Bakkerij Jansen B.V."));
        assertThat(screen.address()).startsWith(tenant + "/statement/").endsWith("/company");
        screen.open(tenant.toString());
        assertThat(screen.text()).contains("Privacyverklaring", "nog geen diensten");
    }

    @Test
    void aViewerSeesStatementsAndBeginsNone() {
        TenantId tenant = screen.tenants.with(screen.anna, "Bakkerij Jansen", Role.VIEWER);
        screen.drafting.begin(Actors.acting(tenant, Role.OWNER, screen.anna), Beginning.of("Voor de webwinkel", LanguageTag.NL));
        screen.open(tenant.toString());

        assertThat(screen.text()).contains("Voor de webwinkel").doesNotContain("Nog een verklaring");
    }

    @Test
    void anOwnerGivesSomebodyAnotherRole() {
        TenantId tenant = screen.tenants.with(screen.anna, "Bakkerij Jansen", Role.OWNER);
        PersonId bob = new PersonId("https://issuer.example/realm", "bob");
        screen.tenants.with(tenant, bob, "Bob", Role.VIEWER);
        screen.open(tenant + "/members");
        @SuppressWarnings("unchecked")
        Select<Role> role = _get(Select.class, spec -> spec.withPredicate(s -> ((Select<Role>) s).getAriaLabel().orElse("").equals("Rol van Bob")));
        _setValue(role, Role.EDITOR, true);

        assertThat(screen.tenants.memberships().acting(bob, tenant).role()).isEqualTo(Role.EDITOR);
    }

    @Test
    void theOnlyOwnerStaysOwner() {
        TenantId tenant = screen.tenants.with(screen.anna, "Bakkerij Jansen", Role.OWNER);
        screen.open(tenant + "/members");
        @SuppressWarnings("unchecked")
        Select<Role> role = _get(Select.class);
        _setValue(role, Role.VIEWER, true);

        assertThat(screen.tenants.memberships().acting(screen.anna, tenant).role()).isEqualTo(Role.OWNER);
        @SuppressWarnings("unchecked")
        Select<Role> shown = _get(Select.class);
        assertThat(shown.getValue()).isEqualTo(Role.OWNER);
    }

    @Test
    void showsANewTokenOnce() {
        TenantId tenant = screen.tenants.with(screen.anna, "Bakkerij Jansen", Role.OWNER);
        screen.open(tenant + "/tokens");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Naam van de sleutel")), "onze website");
        _click(_get(Button.class, spec -> spec.withText("Maak de sleutel")));

        assertThat(_get(TextField.class, spec -> spec.withLabel("Sleutel “onze website”")).getValue()).isEqualTo(InMemoryTokens.SECRET);
        assertThat(screen.text()).contains("lezen · werkt tot 20 februari 2027");
        screen.open("");
        screen.open(tenant + "/tokens");
        assertThat(screen.text()).contains("onze website").doesNotContain(InMemoryTokens.SECRET);
    }

    @Test
    void revokesAToken() {
        TenantId tenant = screen.tenants.with(screen.anna, "Bakkerij Jansen", Role.OWNER);
        screen.open(tenant + "/tokens");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Naam van de sleutel")), "onze website");
        _click(_get(Button.class, spec -> spec.withText("Maak de sleutel")));
        _click(_get(Button.class, spec -> spec.withText("Intrekken")));
        _click(_get(com.vaadin.flow.component.dialog.Dialog.class).getFooter().getElement().getChildren()
                .map(e -> (Button) e.getComponent().orElseThrow()).filter(b -> b.getText().equals("Intrekken")).findFirst().orElseThrow());

        assertThat(screen.text()).contains("ingetrokken op 22 november 2026");
    }

    @Test
    void whoIsNoOwnerSeesNoTokens() {
        TenantId tenant = screen.tenants.with(screen.anna, "Bakkerij Jansen", Role.EDITOR);
        screen.open(tenant + "/tokens");

        assertThat(screen.text()).contains("Jouw rol is hier niet genoeg voor");
    }

    @Test
    void aStatementThatIsNotThereIsNotHere() {
        TenantId tenant = screen.tenants.with(screen.anna, "Bakkerij Jansen", Role.OWNER);
        screen.with(OneTopic.topics());
        screen.open(tenant + "/statement/" + UUID.randomUUID());

        assertThat(screen.text()).contains("Dit staat hier niet");
    }
}
