package verklaar.ui.statement.services;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static verklaar.ui.testing.Desk.button;
import static verklaar.ui.testing.Desk.enter;
import static verklaar.ui.testing.Desk.search;
import static verklaar.ui.testing.Desk.text;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import verklaar.catalogue.Owner;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.PlainText;
import verklaar.privacy.Prefilled;
import verklaar.statement.Scope;
import verklaar.statement.Sharing;
import verklaar.tenant.TenantId;
import verklaar.ui.catalogue.SuggestDialog;
import verklaar.ui.testing.Desk;
import verklaar.ui.testing.Screen;

class ServicesPageTest {

    @RegisterExtension
    final Screen screen = new Screen();

    private Desk desk;

    @BeforeEach
    void twoScopes() {
        desk = new Desk(screen).with(draft -> draft.withScopes(List.of(scope("app", "de applicatie"), scope("sites", "onze websites"))));
    }

    private static Scope scope(String key, String title) {
        return new Scope(Key.of(key), Scope.Kind.WEBSITE, PlainText.of(LanguageTag.NL, title), List.of());
    }

    @Test
    void typingAFewLettersAndEnterTwiceFillsARowAndOpensTheNextSearch() {
        desk.open("services");
        addTo("de applicatie");
        pick("hero");

        assertThat(desk.draft().sharings()).singleElement().satisfies(sharing -> {
            assertThat(sharing.pin().service()).isEqualTo(Key.of("heroku"));
            assertThat(sharing.scopes()).containsExactly(Key.of("app"));
        });
        assertThat(search().getValue()).isEmpty();
        assertThat(search().isVisible()).isTrue();
        assertThat(text(table("de applicatie"))).contains("Heroku", "Verenigde Staten");
    }

    @Test
    void whatTheCatalogueCannotKnowIsAskedAboveItsFieldUntilItIsAnswered() {
        desk.open("services");
        addTo("de applicatie");
        pick("zendesk");
        String question = "Is opslag in Europa afgesproken?";
        assertThat(text(table("de applicatie"))).contains("nog 2 vragen over deze dienst").doesNotContain(question);
        _click(_get(NativeButton.class, spec -> spec.withClasses("row-toggle")));
        assertThat(text(table("de applicatie"))).contains(question, "Na hoeveel tijd worden afgehandelde vragen verwijderd?");

        _click(_get(Button.class, spec -> spec.withPredicate(button -> button.getAriaLabel().orElse("").equals("Wat er staat, klopt: Landen"))));
        assertThat(text(table("de applicatie"))).contains("nog één vraag over deze dienst").doesNotContain(question);
        Sharing sharing = desk.draft().sharings().get(0);
        assertThat(sharing.locations().state()).isEqualTo(Prefilled.State.SET);
        assertThat(sharing.locations().value()).isEqualTo(screen.catalogue.catalogue().preset(TenantId.PLATFORM, sharing.pin()).orElseThrow().facts().locations());
        assertThat(sharing.retention().state()).as("the other one is still open").isEqualTo(Prefilled.State.INHERIT);
    }

    @Test
    void twoUsesOfOneServiceAreTwoRows() {
        desk.open("services");
        addTo("de applicatie");
        _setValue(search(), "amazon s3");
        enter(search());
        List<String> uses = _find(NativeButton.class, spec -> spec.withClasses("use")).stream().map(Desk::text).toList();
        assertThat(uses).hasSizeGreaterThan(1);
        _click(button(uses.get(0)));
        _setValue(search(), "amazon s3");
        enter(search());
        _click(button(uses.get(1)));

        assertThat(desk.draft().sharings()).hasSize(2).extracting(sharing -> sharing.pin().preset()).doesNotHaveDuplicates();
        assertThat(rows("de applicatie")).hasSize(2);
    }

    @Test
    void aPurposeInOnesOwnWordsIsMarkedAndGoesBackToTheCatalogue() {
        desk.open("services");
        addTo("de applicatie");
        pick("hero");
        _click(button("Heroku"));
        TextArea purpose = _get(TextArea.class, spec -> spec.withLabel("Waarvoor, gezien vanuit de lezer"));
        String catalogue = purpose.getValue();
        _setValue(purpose, "Onze webwinkel draait daar.");

        Sharing changed = desk.draft().sharings().get(0);
        assertThat(changed.purposeText().state()).isEqualTo(Prefilled.State.SET);
        assertThat(changed.purposeText().value().languages()).as("no other language goes on saying what the catalogue said").containsExactly(LanguageTag.NL);
        assertThat(changed.purposeText().against()).isEqualTo(changed.pin().version());
        assertThat(text(_get(PrefilledPart.class, spec -> spec.withClasses("prefilled-purpose")))).contains("van jou");

        _click(_get(Button.class, spec -> spec.withPredicate(reset -> reset.getAriaLabel().orElse("")
                .equals("Waarvoor, gezien vanuit de lezer: terug naar de catalogus"))));
        assertThat(desk.draft().sharings().get(0).purposeText().state()).isEqualTo(Prefilled.State.INHERIT);
        assertThat(purpose.getValue()).isEqualTo(catalogue);
        assertThat(text(_get(PrefilledPart.class, spec -> spec.withClasses("prefilled-purpose")))).contains("uit de catalogus");
    }

    @Test
    void aServiceNobodyKnowsBecomesOnesOwn() {
        desk.open("services");
        addTo("onze websites");
        _setValue(search(), "Administratiekantoor De Vries");
        _click(button("zelf toevoegen"));
        assertThat(_get(TextField.class, spec -> spec.withLabel("Naam van de dienst")).getValue()).isEqualTo("Administratiekantoor De Vries");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Waarvoor?")), "Onze boekhouding doen.");
        _click(_get(Button.class, spec -> spec.withText("Voeg deze dienst toe")));

        assertThat(desk.draft().sharings()).singleElement().satisfies(sharing -> {
            assertThat(sharing.pin().owner()).isEqualTo(Owner.TENANT);
            assertThat(sharing.scopes()).containsExactly(Key.of("sites"));
        });
        assertThat(text(table("onze websites"))).contains("Administratiekantoor De Vries", "Onze boekhouding doen.");
    }

    @Test
    void anOwnServiceNeedsANameOfItsOwn() {
        aServiceNobodyKnowsBecomesOnesOwn();
        _setValue(search(), "Administratiekantoor De Vries b");
        _click(button("zelf toevoegen"));
        TextField name = _get(TextField.class, spec -> spec.withLabel("Naam van de dienst"));
        _setValue(name, "Administratiekantoor De Vries");
        _click(_get(Button.class, spec -> spec.withText("Voeg deze dienst toe")));

        assertThat(name.getErrorMessage()).startsWith("Een eigen dienst met deze naam hebben jullie al.");
        assertThat(desk.draft().sharings()).hasSize(1);
    }

    @Test
    void moreThanCanBeShownIsSaid() {
        desk.open("services");
        addTo("de applicatie");
        _setValue(search(), "google");

        assertThat(screen.text()).containsPattern("De eerste 8 van \\d+ diensten");
    }

    @Test
    void whoLookedAtOneServiceGoesBackToTheOthers() {
        desk.open("services");
        addTo("de applicatie");
        _setValue(search(), "google");
        enter(search());
        _click(button("Kies een andere dienst"));

        assertThat(search().getValue()).isEqualTo("google");
        assertThat(_find(NativeButton.class, spec -> spec.withClasses("hit"))).hasSizeGreaterThan(8);
        assertThat(_find(NativeButton.class, spec -> spec.withClasses("use"))).isEmpty();
    }

    @Test
    void aRowIsNotOfferedThePlaceWhereItIs() {
        desk.open("services");
        addTo("de applicatie");
        pick("hero");

        assertThat(_find(MenuBar.class).stream().flatMap(menu -> menu.getItems().stream()).flatMap(more -> more.getSubMenu().getItems().stream())
                .map(MenuItem::getText).filter(item -> item.startsWith("Verplaats"))).containsExactly("Verplaats naar: onze websites");
    }

    @Test
    void aCorrectionNeedsWords() {
        whatIsWrongInTheCatalogueIsToldFromItsRow();
        _click(_get(Button.class, spec -> spec.withText("Verstuur")));

        assertThat(_get(SuggestDialog.class).isOpened()).isTrue();
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Wat klopt er niet, en hoe weet je dat?")).getErrorMessage())
                .isEqualTo("Zeg in een paar woorden wat er niet klopt.");
    }

    @Test
    void anOwnServiceNeedsAName() {
        desk.open("services");
        addTo("onze websites");
        _setValue(search(), "xyzzy");
        _click(button("zelf toevoegen"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Naam van de dienst")), "");
        _click(_get(Button.class, spec -> spec.withText("Voeg deze dienst toe")));

        assertThat(_get(TextField.class, spec -> spec.withLabel("Naam van de dienst")).getErrorMessage()).isEqualTo("Hoe heet de dienst?");
        assertThat(desk.draft().sharings()).isEmpty();
    }

    @Test
    void whatIsWrongInTheCatalogueIsToldFromItsRow() {
        desk.open("services");
        addTo("de applicatie");
        pick("hero");
        MenuItem wrong = _find(MenuBar.class).stream().flatMap(menu -> menu.getItems().stream()).flatMap(more -> more.getSubMenu().getItems().stream())
                .filter(item -> item.getText().startsWith("Meld wat niet klopt")).findFirst().orElseThrow();
        ComponentUtil.fireEvent(wrong, new ClickEvent<>(wrong));

        assertThat(_get(SuggestDialog.class).getHeaderTitle()).isEqualTo("Meld wat niet klopt");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Naam van de dienst")).getValue()).isEqualTo("Heroku");
    }

    @Test
    void rowsMoveWithinTheirTable() {
        desk.open("services");
        addTo("de applicatie");
        pick("hero");
        pick("zendesk");
        _click(_get(Button.class, spec -> spec.withPredicate(up -> up.getAriaLabel().orElse("").equals("Zendesk omhoog"))));

        assertThat(desk.draft().sharings()).extracting(sharing -> sharing.pin().service().value()).containsExactly("zendesk", "heroku");
        assertThat(rows("de applicatie").get(0)).contains("Zendesk");
    }

    @Test
    void aPlannedServiceSaysSo() {
        desk.open("services");
        addTo("de applicatie");
        pick("hero");
        _click(button("Heroku"));
        _setValue(_get(Select.class, spec -> spec.withLabel("Gebeurt dit nu?")), Sharing.Status.PLANNED);

        assertThat(desk.draft().sharings()).extracting(Sharing::status).containsExactly(Sharing.Status.PLANNED);
        assertThat(rows("de applicatie").get(0)).contains("Gepland");
    }

    private void addTo(String scope) {
        _click(_get(Button.class, spec -> spec.withPredicate(add -> add.getAriaLabel().orElse("").equals("Dienst toevoegen aan " + scope))));
    }

    private static void pick(String letters) {
        _setValue(search(), letters);
        enter(search());
        _click(_find(NativeButton.class, spec -> spec.withClasses("use")).get(0));
    }

    private static NativeTable table(String scope) {
        return _find(NativeTable.class).stream().filter(table -> table.getCaptionText().endsWith(scope)).findFirst().orElseThrow();
    }

    private static List<String> rows(String scope) {
        return table(scope).getBody().getChildren().map(NativeTableRow.class::cast).filter(row -> row.hasClassName("sharing-row"))
                .map(Desk::text).toList();
    }
}
