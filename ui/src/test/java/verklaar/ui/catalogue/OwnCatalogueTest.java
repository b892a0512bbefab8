package verklaar.ui.catalogue;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import verklaar.catalogue.Owner;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.statement.Beginning;
import verklaar.statement.SharingBuilder;
import verklaar.tenant.Acting;
import verklaar.tenant.ActingFixture;
import verklaar.tenant.Role;
import verklaar.tenant.TenantId;
import verklaar.ui.testing.Screen;

class OwnCatalogueTest {

    private static final Key OFFICE = Key.of("kantoor-de-vries");

    @RegisterExtension
    final Screen screen = new Screen();

    private TenantId tenant;

    private void openAs(Role role) {
        tenant = screen.tenants.with(screen.anna, "Bakkerij Jansen", role);
        screen.open(tenant + "/catalogue");
    }

    private static void make(String name) {
        _click(_get(Button.class, spec -> spec.withText("Voeg een eigen dienst toe")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Naam van de dienst")), name);
        _click(_get(Button.class, spec -> spec.withText("Voeg deze dienst toe")));
    }

    private static void change(String name) {
        _click(_get(Button.class, spec -> spec.withPredicate(button -> button.getAriaLabel().orElse("").equals("Wijzig " + name))));
    }

    @Test
    void makesAServiceOfOnesOwnOutsideAnyStatement() {
        openAs(Role.OWNER);
        assertThat(screen.text()).contains("Nog geen.");
        make("Kantoor De Vries");

        assertThat(screen.text()).contains("Kantoor De Vries", "nog in geen verklaring").doesNotContain("Nog geen.");
        assertThat(screen.catalogue.catalogue().service(tenant, Owner.TENANT, OFFICE)).isPresent();
    }

    @Test
    void changesAServiceOfOnesOwnInFourLanguagesOutsideAnyStatement() {
        openAs(Role.OWNER);
        make("Kantoor De Vries");
        change("Kantoor De Vries");
        _setValue(_find(TextArea.class, spec -> spec.withLabel("Wat is het?")).get(0), "Onze boekhouder.");
        _find(Button.class).stream().filter(more -> more.getText().startsWith("Andere talen")).toList().forEach(more -> _click(more));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Wat is het? – Frans")), "Notre comptable.");
        _click(_get(Button.class, spec -> spec.withText("Bewaar deze wijzigingen")));

        var kept = screen.catalogue.catalogue().service(tenant, Owner.TENANT, OFFICE).orElseThrow();
        assertThat(kept.description().in(LanguageTag.NL)).contains("Onze boekhouder.");
        assertThat(kept.description().in(LanguageTag.FR)).contains("Notre comptable.");
    }

    @Test
    void asksInTheLanguageOfTheStatementsRatherThanTheBuilders() {
        tenant = screen.tenants.with(screen.anna, "Bakkerij Jansen", Role.OWNER);
        screen.drafting.begin(ours(), new Beginning("Für Kunden", LanguageTag.DE, List.of(LanguageTag.DE), null, null));
        screen.open(tenant + "/catalogue");
        make("Kantoor De Vries");
        change("Kantoor De Vries");
        _setValue(_find(TextArea.class, spec -> spec.withLabel("Wat is het?")).get(0), "Unser Buchhalter.");
        _click(_get(Button.class, spec -> spec.withText("Bewaar deze wijzigingen")));

        assertThat(screen.catalogue.catalogue().service(tenant, Owner.TENANT, OFFICE).orElseThrow().description().in(LanguageTag.DE))
                .contains("Unser Buchhalter.");
    }

    @Test
    void namesTheStatementsThatUseAService() {
        openAs(Role.OWNER);
        make("Kantoor De Vries");
        var id = screen.drafting.begin(ours(), Beginning.of("Voor klanten", LanguageTag.NL));
        var pin = screen.catalogue.catalogue().newest(tenant, Owner.TENANT, OFFICE, Key.of("use"));
        var draft = screen.drafting.draft(ours(), id);
        screen.drafting.save(ours(), id, draft.value().withSharings(List.of(SharingBuilder.builder().key(OFFICE).pin(pin).build())), draft.lockVersion());
        screen.open(tenant + "/members");
        screen.open(tenant + "/catalogue");

        assertThat(screen.text()).contains("staat in Voor klanten");
    }

    @Test
    void letsWhoMayOnlyLookChangeNothing() {
        openAs(Role.VIEWER);

        assertThat(_find(Button.class, spec -> spec.withText("Voeg een eigen dienst toe"))).isEmpty();
    }

    private Acting ours() {
        return ActingFixture.anOwnerOf(tenant);
    }
}
