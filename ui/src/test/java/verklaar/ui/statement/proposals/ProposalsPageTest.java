package verklaar.ui.statement.proposals;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import verklaar.catalogue.CatalogueChanged;
import verklaar.catalogue.LivingCatalogue;
import verklaar.catalogue.PresetFacts.Weight;
import verklaar.catalogue.ProviderFacts;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.Prefilled;
import verklaar.proposing.Take;
import verklaar.statement.Sharing;
import verklaar.statement.SharingBuilder;
import verklaar.ui.shared.Words;
import verklaar.ui.testing.Desk;
import verklaar.ui.testing.Screen;

class ProposalsPageTest {

    private static final Pattern KEY_SHOWN = Pattern.compile("(?m)^(proposals|sharing|enum)\\.[A-Za-z.-]+$");

    @RegisterExtension
    final Screen screen = new Screen(new LivingCatalogue());

    private Desk desk;

    @BeforeEach
    void twoUsesOfOneStore() {
        desk = new Desk(screen).with(draft -> draft.withSharings(List.of(sharing("files", "file-store"), sharing("backup", "database-backup"))));
    }

    private Sharing sharing(String key, String preset) {
        return SharingBuilder.builder().key(Key.of(key)).pin(screen.catalogue.pin("amazon-s3", preset)).build();
    }

    private CatalogueChanged purpose(String words) {
        return screen.catalogue.preset("amazon-s3", "file-store", facts -> facts.withPurposeText(InlineText.of(LanguageTag.NL, words))
                .withWeight(Weight.MATERIAL).withChangeNote(InlineText.of(LanguageTag.NL, "Het doel is preciezer gezegd.")));
    }

    private Sharing sharing(String key) {
        return desk.draft().sharings().stream().filter(one -> one.key().value().equals(key)).findFirst().orElseThrow();
    }

    private static void click(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }

    @Test
    void saysWhatWillBeHereWhenNothingHasChanged() {
        desk.open("proposals");
        assertThat(screen.text()).contains("Er is niets gewijzigd in de catalogus");
    }

    @Test
    void showsWhatWasAndWhatWouldBeAndTakesItOver() {
        desk.offered(purpose("Je bestanden bewaren.")).open("proposals");
        assertThat(screen.text()).contains("Amazon S3", "Inhoud gewijzigd", "Het doel is preciezer gezegd.", "Waarvoor, gezien vanuit de lezer",
                "Geüploade bestanden bewaren en terugzetten", "Je bestanden bewaren.");
        click("Neem over");

        assertThat(sharing("files").pin().version()).isEqualTo(2);
        assertThat(sharing("backup").pin().version()).isEqualTo(1);
        assertThat(screen.text()).contains("Er is niets gewijzigd in de catalogus");
    }

    @Test
    void goesOnKeepingChangesAfterwards() {
        desk.offered(purpose("Je bestanden bewaren.")).open("proposals");
        click("Neem over");
        desk.open("services");
        _click(Desk.button("Amazon S3"));
        _setValue(_find(TextField.class, spec -> spec.withLabel("Naam van de dienst")).get(0), "S3");

        assertThat(sharing("files").displayName().state()).isEqualTo(Prefilled.State.SET);
        assertThat(sharing("files").pin().version()).isEqualTo(2);
    }

    @Test
    void leavesAnOwnValueAloneUnlessOneChoosesOtherwise() {
        desk.with(draft -> draft.withSharings(List.of(draft.sharings().get(0).withPurposeText(Prefilled.set(InlineText.of(LanguageTag.NL, "Mijn zin."), 1)))));
        desk.offered(purpose("Je bestanden bewaren.")).open("proposals");
        assertThat(screen.text()).contains("Je hebt hier zelf iets ingevuld", "Van jou", "Mijn zin.");
        RadioButtonGroup<Take> choice = choice();
        assertThat(choice.getValue()).isEqualTo(Take.MINE);
        _setValue(choice, Take.NEW);
        click("Neem over");

        assertThat(sharing("files").purposeText().state()).isEqualTo(Prefilled.State.INHERIT);
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Take> choice() {
        return _get(RadioButtonGroup.class);
    }

    @Test
    void asksWhyWhenSomethingIsNotTakenOver() {
        desk.offered(purpose("Je bestanden bewaren.")).open("proposals");
        click("Niet overnemen …");
        click("Laat zoals het is");
        TextField reason = _get(TextField.class, spec -> spec.withLabel("Waarom niet?"));
        assertThat(reason.isInvalid()).isTrue();
        _setValue(reason, "Wij doen dat niet.");
        click("Laat zoals het is");

        assertThat(sharing("files").pin().version()).isEqualTo(1);
        assertThat(screen.text()).contains("Er is niets gewijzigd in de catalogus");
    }

    @Test
    void countsInTheRailAndMarksTheSharing() {
        desk.offered(purpose("Je bestanden bewaren.")).open("services");
        assertThat(_get(Span.class, spec -> spec.withClasses("rail-count")).getText()).isEqualTo("1");
        assertThat(_find(Anchor.class, spec -> spec.withClasses("row-offered"))).singleElement().satisfies(link -> {
            assertThat(link.getText()).isEqualTo("catalogus is gewijzigd");
            assertThat(link.getHref()).endsWith("/proposals");
        });
    }

    @Test
    void saysWhatToDoWhenAFirmIsGone() {
        desk.offered(screen.catalogue.provider("amazon-web-services-emea", facts -> facts.withStatus(ProviderFacts.Status.ENDED))).open("proposals");
        assertThat(screen.text()).contains("is gestopt. Kies een andere dienst", "De tekst van je verklaring blijft gelijk.");
    }

    @Test
    void tellsTwoUsesOfOneServiceApart() {
        desk.offered(screen.catalogue.provider("amazon-web-services-emea", facts -> facts.withLegalName("AWS Europe SARL"))).open("proposals");
        assertThat(screen.text()).contains("Amazon S3 – Opslag van geüploade bestanden", "Amazon S3 – Back-up van de database");
    }

    @Test
    void hasWordsForEverythingInBothLanguages() {
        desk.with(draft -> draft.withSharings(draft.sharings().stream().map(one -> one.withPurposeText(Prefilled.set(InlineText.of(LanguageTag.NL, "Zin."), 1)))
                .toList()));
        desk.offered(purpose("Anders."), screen.catalogue.provider("amazon-web-services-emea", facts -> facts.withLegalName("AWS Europe SARL")));
        for (var language : Words.LANGUAGES) {
            screen.in(language);
            desk.open("proposals");
            assertThat(screen.text()).doesNotContainPattern(KEY_SHOWN);
        }
        assertThat(screen.text()).contains("heet nu AWS Europe SARL");
    }

    @Test
    void takesWordingOverByItselfForWhoWishesSo() {
        desk.open("proposals");
        _setValue(_get(Checkbox.class, spec -> spec.withPredicate(box -> box.getLabel().startsWith("Neem wijzigingen van alleen de formulering"))), true);
        desk.open("services");
        desk.open("proposals");
        assertThat(_get(Checkbox.class, spec -> spec.withPredicate(box -> box.getLabel().startsWith("Neem wijzigingen van alleen"))).getValue()).isTrue();
    }
}
