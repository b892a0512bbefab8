package verklaar.ui.statement;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static verklaar.ui.testing.Desk.button;

import com.github.mvysny.kaributesting.v10.ComboBoxKt;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.KeyPressEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import verklaar.privacy.Answer;
import verklaar.privacy.Basis;
import verklaar.privacy.BlockText;
import verklaar.privacy.Cookie;
import verklaar.privacy.DataItem;
import verklaar.privacy.DomainName;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.Length;
import verklaar.privacy.PartialDate;
import verklaar.statement.Activity.BasisUse;
import verklaar.statement.Activity;
import verklaar.statement.Assurance;
import verklaar.statement.CategoryUse;
import verklaar.statement.Rights.Right;
import verklaar.statement.Section;
import verklaar.statement.SectionKind;
import verklaar.statement.SharingBuilder;
import verklaar.statement.Slot;
import verklaar.statement.Wording;
import verklaar.ui.statement.form.AddBySearch.Choice;
import verklaar.ui.testing.Desk;
import verklaar.ui.testing.Screen;

/** What people answer on each topic, and what the draft holds then. */
class TopicAnswersTest {

    @RegisterExtension
    final Screen screen = new Screen();

    @Test
    void domainsAreWrittenOneOnALineAsTheyComeFromTheAddressBar() {
        Desk desk = new Desk(screen).open("scopes");
        _setValue(area("Domeinnamen waar deze verklaring over gaat"), "https://Voorbeeld.nl/contact\nvoorbeeld.com");

        assertThat(desk.draft().head().domains()).extracting(DomainName::value).containsExactly("voorbeeld.nl", "voorbeeld.com");
    }

    @Test
    void whatIsNoDomainIsRefusedInWordsAtItsFieldAndStaysThere() {
        Desk desk = new Desk(screen).open("scopes");
        _setValue(area("Domeinnamen waar deze verklaring over gaat"), "onze winkel");

        assertThat(area("Domeinnamen waar deze verklaring over gaat").getErrorMessage()).contains("geen domeinnaam");
        assertThat(area("Domeinnamen waar deze verklaring over gaat").getValue()).isEqualTo("onze winkel");
        assertThat(desk.draft().head().domains()).isEmpty();
    }

    @Test
    void aPartGetsAKeyFromItsNameAndKeepsItWhenTheNameChanges() {
        Desk desk = new Desk(screen).open("scopes");
        addByName("Nieuw deel", "De café-app");
        _setValue(line("Naam, zoals die in een zin staat"), "de applicatie");

        assertThat(desk.draft().scopes()).singleElement().satisfies(scope -> {
            assertThat(scope.key()).isEqualTo(Key.of("de-cafe-app"));
            assertThat(scope.title().in(LanguageTag.NL)).contains("de applicatie");
        });
    }

    @Test
    void dataIsFoundInTheCatalogueOrSaidInOnesOwnWords() {
        Desk desk = new Desk(screen).open("data");
        choose("Gegeven toevoegen", "E-mailadres");
        type("Gegeven toevoegen", "Schoenmaat");

        assertThat(desk.draft().categories()).extracting(use -> use.key().value()).containsExactly("email", "schoenmaat");
        assertThat(desk.draft().categories().get(1).text()).isEqualTo(InlineText.of(LanguageTag.NL, "Schoenmaat"));
    }

    @Test
    void theFirstThatFitsIsTakenBeforeOnesOwnWords() {
        Desk desk = new Desk(screen).open("data");
        type("Gegeven toevoegen", "e-mail");

        assertThat(desk.draft().categories()).containsExactly(CategoryUse.of("email"));
    }

    @Test
    void theListTakesOverWhatServicesAndPurposesUse() {
        Desk desk = new Desk(screen).with(draft -> draft.withActivities(List.of(Activity.of("newsletter")
                .withDataItems(List.of(DataItem.of("email"), DataItem.allListed()))))).open("data");
        click("Neem over wat je diensten en doelen gebruiken");

        assertThat(desk.draft().categories()).containsExactly(CategoryUse.of("email"));
    }

    @Test
    void specialDataAndChildrenAreAnswered() {
        Desk desk = new Desk(screen).open("data");
        radio("Verwerk je bijzondere gegevens?", Answer.NO);
        radio("Is je website of app voor kinderen bedoeld?", Answer.NO);
        _setValue(_get(IntegerField.class), 16);

        assertThat(desk.draft().head().specialData()).isEqualTo(Answer.NO);
        assertThat(desk.draft().children().age()).isEqualTo(16);
    }

    @Test
    void anAgeNobodyConsentsAtIsRefusedInWords() {
        new Desk(screen).open("data");
        radio("Is je website of app voor kinderen bedoeld?", Answer.YES);
        _setValue(_get(IntegerField.class), 99);

        assertThat(_get(IntegerField.class).getErrorMessage()).isEqualTo("Schrijf een leeftijd van 1 tot en met 21 jaar.");
    }

    @Test
    void aPurposeGetsABasisWithTheInterestItNeeds() {
        Desk desk = new Desk(screen).open("purposes");
        type("Doel toevoegen", "Onze website veilig houden");
        _click(button("Onze website veilig houden"));
        click("+ grondslag");
        _setValue(_get(Select.class, spec -> spec.withLabel("Grondslag")), Basis.LEGITIMATE_INTEREST);
        _setValue(area("Welk belang heb je?"), "inbraak voorkomen");

        assertThat(desk.draft().activities()).singleElement().satisfies(activity -> assertThat(activity.bases()).singleElement()
                .satisfies(use -> {
                    assertThat(use.basis()).isEqualTo(Basis.LEGITIMATE_INTEREST);
                    assertThat(use.interest()).isEqualTo(InlineText.of(LanguageTag.NL, "inbraak voorkomen"));
                }));
    }

    @Test
    void whatUsuallyAllowsAPurposeIsOfferedFirst() {
        Desk desk = new Desk(screen).open("purposes");
        type("Doel toevoegen", "nieuwsbrief");
        _click(button("nieuwsbrief"));
        click("+ grondslag");

        assertThat(desk.draft().activities().get(0).bases()).containsExactly(BasisUse.of(Basis.CONSENT));
    }

    @Test
    void aPurposeUsesAllTheDataTheStatementLists() {
        Desk desk = new Desk(screen).open("purposes");
        type("Doel toevoegen", "Reservekopieën maken");
        _click(button("Reservekopieën maken"));
        choose("Gegeven toevoegen", "Alle gegevens die de verklaring noemt");

        assertThat(desk.draft().activities().get(0).dataItems()).containsExactly(DataItem.allListed());
    }

    @Test
    void whatIsNotDoneIsSaidInASentenceOfTheCatalogue() {
        Desk desk = new Desk(screen).open("services");
        type("Zin toevoegen", "verkopen");

        assertThat(desk.draft().assurances()).singleElement().satisfies(assurance -> {
            assertThat(assurance.term()).isEqualTo(Key.of("no-sale"));
            assertThat(assurance.kind()).isEqualTo(Assurance.Kind.NOT_SHARED);
        });
    }

    @Test
    void aRuleSaysHowLongInAPeriodOrUntilSomethingHappens() {
        Desk desk = new Desk(screen).open("retention");
        addByName("Nieuwe regel", "facturen");
        _setValue(_get(IntegerField.class), 7);
        assertThat(desk.draft().retentionRules().get(0).retention().length()).isEqualTo(Length.Period.of(7, Length.Unit.YEARS));

        _get(Select.class, spec -> spec.withLabel("Hoe zeg je het?")).getListDataView().getItems()
                .filter(kind -> kind.toString().equals("UNTIL_EVENT")).findFirst()
                .ifPresent(kind -> select("Hoe zeg je het?", kind));
        assertThat(desk.draft().retentionRules().get(0).retention().length()).isInstanceOf(Length.UntilEvent.class);
    }

    @Test
    void decisionsAreDescribedOnlyWhenThereAreAny() {
        Desk desk = new Desk(screen).open("decisions");
        radio("Neemt een computer zonder mens besluiten met grote gevolgen voor mensen?", Answer.YES);
        addByName("Nieuw besluit", "achteraf betalen");
        _setValue(area("Hoe komt het besluit tot stand?"), "Wij kijken naar eerdere bestellingen.");

        assertThat(desk.draft().decisions().list()).singleElement().satisfies(decision -> assertThat(decision.logic()).isNotNull());
    }

    @Test
    void takesOverTheCookiesOfAServiceInUse() {
        Desk desk = new Desk(screen).with(draft -> draft.withSharings(List.of(SharingBuilder.builder().key(Key.of("analytics"))
                .pin(screen.catalogue.pin("google-analytics", "visitor-statistics")).build()))).open("cookies");
        assertThat(screen.text()).contains("Van de diensten die je gebruikt", "Google Analytics", "_ga");
        _click(_get(Button.class, spec -> spec.withPredicate(add -> add.getAriaLabel().orElse("").startsWith("Google Analytics: voeg deze "))));

        assertThat(desk.draft().cookies().used()).isEqualTo(Answer.YES);
        assertThat(desk.draft().cookies().list()).extracting(Cookie::name).contains("_ga");
        assertThat(desk.draft().cookies().categories()).contains(Cookie.Category.ANALYTICS);
        assertThat(screen.text()).doesNotContain("Van de diensten die je gebruikt");
    }

    @Test
    void aCookieStaysAsLongAsItsLifetimeSays() {
        Desk desk = new Desk(screen).open("cookies");
        radio("Gebruik je cookies of iets wat daarop lijkt?", Answer.YES);
        addByName("Cookie toevoegen", "basket");
        _setValue(line("Hoe lang blijft hij?"), "p30d");
        assertThat(desk.draft().cookies().list()).singleElement().extracting(Cookie::lifetime).isEqualTo("P30D");

        _setValue(line("Hoe lang blijft hij?"), "een maand");
        assertThat(line("Hoe lang blijft hij?").getErrorMessage()).contains("P30D (dertig dagen)");
        assertThat(desk.draft().cookies().list().get(0).lifetime()).isEqualTo("P30D");
    }

    @Test
    void theUsualRightsAreNamedAtOnceAndAnsweredWithinATerm() {
        Desk desk = new Desk(screen).with(draft -> draft.withRights(draft.rights().withList(List.of()))).open("rights");
        click("Noem alle gebruikelijke rechten");
        _setValue(_get(IntegerField.class), 4);

        assertThat(desk.draft().rights().list()).extracting(use -> use.right()).contains(Right.ACCESS, Right.RESTRICTION, Right.WITHDRAWAL);
        assertThat(desk.draft().rights().responseTerm()).isEqualTo(Length.Period.of(4, Length.Unit.WEEKS));
    }

    @Test
    void measuresComeFromTheCatalogueAndFromOneself() {
        Desk desk = new Desk(screen).open("security");
        type("Maatregel toevoegen", "Een waakhond");

        assertThat(desk.draft().security().measures()).extracting(use -> use.key().value()).contains("een-waakhond");
    }

    @Test
    void ownWordsTakeThePlaceOfASectionAndGiveItBack() {
        Desk desk = new Desk(screen).with(draft -> draft.withSections(List.of(Section.of(SectionKind.SECURITY)))).open("words");
        _click(button("Beveiliging"));
        _setValue(area("De hele paragraaf in je eigen woorden"), "Wij passen goed op.");
        assertThat(desk.draft().sections().get(0).mode()).isEqualTo(Section.Mode.REPLACED);
        assertThat(desk.draft().sections().get(0).slots()).extracting(Slot::text)
                .containsExactly(BlockText.of(LanguageTag.NL, "Wij passen goed op."));

        _setValue(area("De hele paragraaf in je eigen woorden"), "");
        assertThat(desk.draft().sections().get(0)).isEqualTo(Section.of(SectionKind.SECURITY));
    }

    @Test
    void aFreeSectionBeginsWithItsHeading() {
        Desk desk = new Desk(screen).open("words");
        type("Paragraaf toevoegen", "Onze winkelhond");

        assertThat(desk.draft().sections()).last().satisfies(section -> {
            assertThat(section.kind()).isEqualTo(SectionKind.FREE);
            assertThat(section.title().in(LanguageTag.NL)).contains("Onze winkelhond");
        });
    }

    @Test
    void theStatementSpeaksAsItsTenantWants() {
        Desk desk = new Desk(screen).open("languages");
        radio("Hoe spreek je lezers aan?", Wording.FormOfAddress.INFORMAL);
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Toon een inhoudsopgave")), false);
        _setValue(line("Datum die op de verklaring staat"), "2018-04-25");

        assertThat(desk.draft().wording().formOfAddress()).isEqualTo(Wording.FormOfAddress.INFORMAL);
        assertThat(desk.draft().wording().contents()).isFalse();
        assertThat(desk.draft().head().statedDate()).isEqualTo(new PartialDate("2018-04-25"));
    }

    @Test
    void theLanguageOneWritesInCannotBeTakenAway() {
        Desk desk = new Desk(screen).open("languages");
        MultiSelectComboBox<LanguageTag> languages = languages();
        languages.setValue(Set.of(LanguageTag.EN));

        assertThat(languages.getErrorMessage()).contains("hoort altijd bij");
        assertThat(desk.draft().wording().locales()).contains(LanguageTag.NL);
    }

    @SuppressWarnings("unchecked")
    private static MultiSelectComboBox<LanguageTag> languages() {
        return _get(MultiSelectComboBox.class, spec -> spec.withLabel("In welke talen verschijnt de verklaring?"));
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }

    private static TextField line(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static void select(String label, Object value) {
        _setValue(_get(Select.class, spec -> spec.withLabel(label)), value);
    }

    @SuppressWarnings("unchecked")
    private static void radio(String label, Enum<?> value) {
        _setValue(_get(RadioButtonGroup.class, spec -> spec.withLabel(label)), value);
    }

    private static void click(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }

    private static void addByName(String label, String name) {
        TextField field = line(label);
        field.setValue(name);
        ComponentUtil.fireEvent(field, new KeyPressEvent(field, "Enter"));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Choice> box(String label) {
        return _get(ComboBox.class, spec -> spec.withLabel(label));
    }

    private static void choose(String label, String words) {
        ComboBoxKt.selectByLabel(box(label), words);
    }

    private static void type(String label, String words) {
        ComboBoxKt._fireCustomValueSet(box(label), words);
    }
}
