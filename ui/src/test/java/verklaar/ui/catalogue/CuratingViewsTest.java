package verklaar.ui.catalogue;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import verklaar.catalogue.CatalogueEntry;
import verklaar.catalogue.Change;
import verklaar.catalogue.EntryState;
import verklaar.catalogue.LivingCatalogue;
import verklaar.catalogue.PresetFacts;
import verklaar.catalogue.SuggestedChange;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.tenant.Acting;
import verklaar.tenant.ActingFixture;
import verklaar.tenant.Role;
import verklaar.tenant.TenantId;
import verklaar.ui.shared.Words;
import verklaar.ui.testing.Screen;

class CuratingViewsTest {

    private static final CatalogueEntry MONEYBIRD = CatalogueEntry.service(Key.of("moneybird"));

    @RegisterExtension
    final Screen screen = new Screen(new LivingCatalogue());

    private final Acting dora = ActingFixture.anEditorOf(TenantId.PLATFORM);

    @BeforeEach
    void beCurator() {
        screen.curate();
    }

    private TextArea text() {
        return _get(TextArea.class, spec -> spec.withClasses("yaml"));
    }

    private static Button button(String words) {
        return _get(Button.class, spec -> spec.withText(words));
    }

    private void say(String what) {
        for (var language : new String[] {"In het Nederlands", "In het Engels", "In het Duits", "In het Frans"}) {
            _setValue(_get(TextField.class, spec -> spec.withLabel(language)), what);
        }
    }

    @Test
    void findsAnEntryByItsNameAndOpensIt() {
        screen.open("curate");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Zoek een onderdeel")), "moneyb");
        assertThat(screen.text()).contains("2 onderdelen.", "Moneybird", "MoneyBird B.V.");
        screen.open("curate/services/moneybird");
        assertThat(text().getValue()).startsWith("formatVersion: 1\nkey: moneybird\n");
        assertThat(screen.text()).contains("Dienst, versie 1 is gepubliceerd.", "Deze tekst klopt.", "Dit raakt 3 diensten in verklaringen.");
        assertThat(button("Publiceer deze wijzigingen").isEnabled()).as("nothing has changed yet").isFalse();
    }

    @Test
    void showsOnlyWhatNeedsCare() {
        screen.curating.keep(dora, MONEYBIRD, "half", "");
        screen.open("curate");
        @SuppressWarnings("unchecked")
        Select<EntryState.Concern> concern = _get(Select.class, spec -> spec.withLabel("Wat aandacht vraagt"));
        _setValue(concern, EntryState.Concern.DRAFT);
        assertThat(screen.text()).contains("1 onderdeel.", "Moneybird").doesNotContain("Zendesk");
    }

    @Test
    void saysOnWhichLineWhatIsWrongWhileOneTypes() {
        screen.open("curate/services/moneybird");
        _setValue(text(), text().getValue().replace("category: accounting", "category: nothing"));
        assertThat(screen.text()).contains("Er klopt nog één ding niet.", "Regel 6: /category: There is no term nothing");
        assertThat(button("Publiceer deze wijzigingen").isEnabled()).isFalse();
        assertThat(screen.text()).contains("− category: accounting", "+ category: nothing");
    }

    @Test
    void publishesAVersionWithANote() {
        screen.open("curate/services/moneybird");
        _setValue(text(), text().getValue().replace("name: Moneybird", "name: Moneybird Plus"));
        say("Anders");
        _click(button("Publiceer deze wijzigingen"));
        assertThat(screen.text()).contains("Dienst, versie 2 is gepubliceerd.");
        assertThat(screen.curating.published(dora, MONEYBIRD).text()).contains("name: Moneybird Plus", "nl: Anders");
        assertThat(_find(Button.class, spec -> spec.withText("Gooi mijn wijzigingen weg"))).as("no draft is left").isEmpty();
    }

    @Test
    void publishesNothingWithoutANoteInAllLanguages() {
        screen.open("curate/services/moneybird");
        _setValue(text(), text().getValue().replace("name: Moneybird", "name: Moneybird Plus"));
        _click(button("Publiceer deze wijzigingen"));
        assertThat(screen.text()).contains("Dienst, versie 1 is gepubliceerd.");
        assertThat(text().getValue()).as("and loses nothing").contains("Moneybird Plus");
    }

    @Test
    void showsTheSecondOfTwoCuratorsTheDifferenceAndLosesNothing() {
        screen.open("curate/services/moneybird");
        String mine = text().getValue().replace("amount: 7", "amount: 8");
        _setValue(text(), mine);
        var theirs = screen.curating.published(dora, MONEYBIRD);
        screen.curating.publish(dora, MONEYBIRD, theirs.text().replace("name: Moneybird", "name: Moneybird Plus"), theirs.base(),
                new Change(PresetFacts.Weight.EDITORIAL, new InlineText(Map.of(LanguageTag.NL, "x", LanguageTag.EN, "x", LanguageTag.DE, "x",
                        LanguageTag.FR, "x"))));
        say("Langer");
        _click(button("Publiceer deze wijzigingen"));

        assertThat(screen.text()).contains("Iemand anders heeft intussen een nieuwere versie gepubliceerd", "− name: Moneybird Plus", "+ name: Moneybird");
        assertThat(text().getValue()).isEqualTo(mine);
        _setValue(text(), mine.replace("name: Moneybird", "name: Moneybird Plus"));
        _click(button("Ik heb het verwerkt"));
        _click(button("Publiceer deze wijzigingen"));
        assertThat(screen.curating.published(dora, MONEYBIRD).text()).contains("Moneybird Plus", "amount: 8");
    }

    @Test
    void takesASuggestionIntoADraftAndTheTenantHearsOfIt() {
        var tenant = screen.tenants.with(screen.anna, "Bakkerij Jansen", Role.OWNER);
        var ours = ActingFixture.anOwnerOf(tenant);
        screen.suggestions.make(ours, new SuggestedChange(null, "Brood Online", "Bestellingen"));
        screen.open("curate/suggestions");
        assertThat(screen.text()).contains("Nieuw: Brood Online", "Bestellingen").doesNotContain("Jansen");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Antwoord")), "Goed idee.");
        _click(button("Neem over in een ontwerp"));
        assertThat(screen.address()).isEqualTo("curate/services/brood-online");
        assertThat(text().getValue()).contains("name: Brood Online");

        screen.open(tenant + "/members");
        assertThat(screen.text()).contains("Catalogus (1 nieuw antwoord)");
        screen.open(tenant + "/catalogue");
        assertThat(screen.text()).contains("Brood Online", "Overgenomen op 22 november 2026", "nieuw", "Jullie schreven: “Bestellingen”", "Goed idee.");
        screen.open(tenant + "/members");
        assertThat(screen.text()).contains("Catalogus").doesNotContain("nieuw antwoord");
    }

    @Test
    void declinesASuggestionOnlyWithAReason() {
        var ours = ActingFixture.anOwner();
        screen.suggestions.make(ours, new SuggestedChange(Key.of("moneybird"), "Moneybird", "Het adres klopt niet."));
        screen.open("curate/suggestions");
        _click(button("Wijs af"));
        assertThat(screen.suggestions.queue(dora)).hasSize(1);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Antwoord")), "Het adres klopt.");
        _click(button("Wijs af"));
        assertThat(screen.text()).contains("Er wachten geen suggesties.");
        assertThat(screen.suggestions.own(ours)).singleElement().satisfies(made -> assertThat(made.answer()).isEqualTo("Het adres klopt."));
    }

    @Test
    void suggestsAServiceFromOnesOwnCatalogue() {
        var tenant = screen.tenants.with(screen.anna, "Bakkerij Jansen", Role.OWNER);
        screen.open(tenant + "/catalogue");
        assertThat(screen.text()).contains("Jullie hebben nog niets voorgesteld.");
        _click(button("Stel een dienst voor"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Naam van de dienst")), "Brood Online");
        _click(button("Verstuur"));
        assertThat(screen.text()).contains("Brood Online", "nog geen antwoord");
    }

    @Test
    void takesADecisionThatFellOutOfTheListAndPublishesIt() {
        screen.open("curate");
        @SuppressWarnings("unchecked")
        Select<CatalogueEntry.Kind> kind = _get(Select.class, spec -> spec.withLabel("Soort"));
        _setValue(kind, CatalogueEntry.Kind.AUTHORITIES);
        assertThat(screen.text()).contains("3 onderdelen.", "Adequaatheidsbesluiten", "Toezichthouders", "Leeftijden voor toestemming").doesNotContain("Moneybird");
        screen.open("curate/authorities/adequacy");
        assertThat(screen.text()).contains("Toezicht en landen, gepubliceerd in woorduitgave 1.", "Er zijn 3 verklaringen.", "Deze tekst klopt.")
                .doesNotContain("Hoe zwaar weegt de wijziging?");
        assertThat(text().getValue()).contains("- country: CH\n  name: Switzerland\n");
        _setValue(text(), text().getValue().replaceFirst("(?s)- country: CH\\n.*?(?=- country: )", ""));
        assertThat(screen.text()).contains("Deze tekst klopt.", "− - country: CH");
        _click(button("Publiceer deze wijzigingen"));
        assertThat(screen.text()).contains("gepubliceerd in woorduitgave 2.", "Er is geen verschil met wat is gepubliceerd.");
        assertThat(screen.curating.published(dora, CatalogueEntry.of("authorities", "adequacy").orElseThrow()).text()).doesNotContain("Switzerland");
    }

    @Test
    void letsNoSentenceGoThatStatementsSay() {
        screen.open("curate/clauses/rights");
        assertThat(screen.text()).contains("Zinnen over rechten", "Zinnen, gepubliceerd in woorduitgave 1.");
        _setValue(text(), text().getValue().replaceFirst("- key: [a-z-]+", "- key: quite-another"));
        assertThat(screen.text()).contains("is missing; statements may say it, so it stays");
        assertThat(button("Publiceer deze wijzigingen").isEnabled()).isFalse();
    }

    @Test
    void callsEachListOfWordsByAName() {
        for (var language : Words.LANGUAGES) {
            screen.in(language);
            screen.open("curate");
            for (var kind : List.of(CatalogueEntry.Kind.TERMS, CatalogueEntry.Kind.CLAUSES, CatalogueEntry.Kind.AUTHORITIES)) {
                @SuppressWarnings("unchecked")
                Select<CatalogueEntry.Kind> chosen = _get(Select.class, spec -> spec.withId("kind"));
                _setValue(chosen, kind);
                assertThat(screen.text()).as(kind + " in " + language).doesNotContain("curate.");
            }
        }
    }

    @Test
    void namesWhatAFileSaysOtherwiseAndTakesItIntoADraft() {
        screen.catalogue.dispute("preset/moneybird/bookkeeping", 1, 1, "{}");
        screen.catalogue.dispute("provider/moneybird", 1, 3, """
                {"formatVersion": 1, "key": "moneybird", "version": 3, "legalName": "Moneybird N.V.", "country": "NL"}""");
        screen.catalogue.dispute("authorities/adequacy", 1, 2, "{}");
        screen.open("curate/conflicts");
        assertThat(screen.text()).contains("Dienst: Moneybird, gebruik bookkeeping", "Bedrijf: MoneyBird B.V.", "Het bestand noemt zich versie 3, de nieuwste is versie 1.",
                "Het bestand noemt zich versie 1, maar zegt iets anders dan de gepubliceerde versie 1.",
                "Toezicht en landen: Adequaatheidsbesluiten", "Het bestand verandert woorden die ook hier zijn veranderd, na woorduitgave 1.");
        _click(_get(Button.class, spec -> spec.withPredicate(found -> found.getAriaLabel().orElse("").equals("MoneyBird B.V.: vergelijk en verwerk"))));
        assertThat(screen.address()).isEqualTo("curate/providers/moneybird");
        assertThat(text().getValue()).contains("legalName: Moneybird N.V.");
        screen.open("curate/conflicts");
        assertThat(screen.text()).doesNotContain("Bedrijf: MoneyBird B.V.");
    }

    @Test
    void knowsNoListOfWordsThatIsNotThere() {
        screen.open("curate/terms/nothing");
        assertThat(screen.text()).contains("Dit staat hier niet");
    }

    @Test
    void speaksEnglishToo() {
        screen.in(Words.LANGUAGES.get(0));
        screen.open("curate/services/moneybird");
        assertThat(screen.text()).contains("Service, version 1 is published.", "This text holds up.", "Publish these changes");
        screen.open("curate/conflicts");
        assertThat(screen.text()).contains("There are no conflicts.");
    }
}
