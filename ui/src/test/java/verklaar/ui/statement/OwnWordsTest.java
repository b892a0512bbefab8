package verklaar.ui.statement;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static verklaar.ui.testing.Desk.button;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.KeyPressEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import verklaar.privacy.BlockText;
import verklaar.privacy.Column;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.PlainText;
import verklaar.privacy.WebAddress;
import verklaar.statement.Head.RelatedDocument;
import verklaar.statement.Head.Relation;
import verklaar.statement.MeasureUse;
import verklaar.statement.Section;
import verklaar.statement.SectionKind;
import verklaar.statement.Sharing;
import verklaar.statement.Slot.ClauseUse;
import verklaar.statement.Slot;
import verklaar.statement.TableView;
import verklaar.ui.testing.Desk;
import verklaar.ui.testing.Screen;

/** What a tenant arranges and says otherwise than the catalogue: sections and their parts, rows, documents beside the statement, changes. */
class OwnWordsTest {

    @RegisterExtension
    final Screen screen = new Screen();

    private Desk section(SectionKind kind) {
        Desk desk = new Desk(screen).with(draft -> draft.withSections(List.of(Section.of(kind)))).open("words");
        _click(_get(NativeButton.class));
        return desk;
    }

    private static Slot slot(Desk desk, Key key) {
        return desk.draft().sections().get(0).slots().stream().filter(slot -> slot.key().equals(key)).findFirst().orElseThrow();
    }

    @Test
    void aSentenceOfTheCatalogueIsChosenInsteadOfTheUsualOnes() {
        Desk desk = section(SectionKind.SHARING);
        _click(button("Inleidende zinnen"));
        click("+ zin");
        combo("Zin", Key.of("no-sale"));

        assertThat(slot(desk, Slot.INTRO).clauses()).containsExactly(new ClauseUse(Key.of("no-sale"), Map.of()));
        assertThat(Desk.text(button("Inleidende zinnen"))).contains("1 zin uit de catalogus");
    }

    @Test
    void whatASentenceLeavesOpenIsAsked() {
        Desk desk = section(SectionKind.PURPOSES);
        _click(button("Tot slot"));
        click("+ zin");
        combo("Zin", Key.of("basis-legal-obligation-law"));
        _setValue(line("Welke wet?"), "de Archiefwet");

        assertThat(slot(desk, Slot.AFTER).clauses()).containsExactly(
                new ClauseUse(Key.of("basis-legal-obligation-law"), Map.of("law", PlainText.of(LanguageTag.NL, "de Archiefwet"))));
    }

    @Test
    void ownWordsStandBelowWhatIsGeneratedOrInsteadOfIt() {
        Desk desk = section(SectionKind.SECURITY);
        _click(button("Tot slot"));
        _setValue(area("In je eigen woorden"), "Bel ons gerust.");
        assertThat(slot(desk, Slot.AFTER).mode()).isEqualTo(Slot.Mode.GENERATED);

        radio("Waar komt het te staan?", Slot.Mode.REPLACED);
        assertThat(slot(desk, Slot.AFTER)).isEqualTo(Slot.replaced(Slot.AFTER, BlockText.of(LanguageTag.NL, "Bel ons gerust.")));

        _setValue(area("In je eigen woorden"), "");
        assertThat(desk.draft().sections()).containsExactly(Section.of(SectionKind.SECURITY));
    }

    @Test
    void aSectionIsNarrowedToWhatEndedAndWidenedAgain() {
        Desk desk = section(SectionKind.SHARING);
        _click(button("Waar deze paragraaf over gaat"));
        several("Alleen als dit gebeurt", Set.of(Sharing.Status.ENDED));
        assertThat(desk.draft().sections().get(0).of()).isEqualTo(new Section.Filter(List.of(), List.of(), List.of(Sharing.Status.ENDED)));

        several("Alleen als dit gebeurt", Set.of());
        assertThat(desk.draft().sections()).containsExactly(Section.of(SectionKind.SHARING));
    }

    @Test
    void aListIsGroupedFilteredAndGetsTheColumnsOneWants() {
        Desk desk = section(SectionKind.SHARING);
        _click(button("Lijst of tabel"));
        select("In groepen", TableView.GroupBy.STATUS);
        several("Kolommen", Set.of(Column.SERVICE, Column.COUNTRY));
        _click(button("Wat er in de lijst staat"));
        several("Alleen als dit gebeurt", Set.of(Sharing.Status.ACTIVE));

        assertThat(slot(desk, Slot.ROWS).view()).satisfies(view -> {
            assertThat(view.groupBy()).isEqualTo(TableView.GroupBy.STATUS);
            assertThat(view.columns()).containsExactlyInAnyOrder(Column.SERVICE, Column.COUNTRY);
            assertThat(view.filter()).isEqualTo(new Section.Filter(List.of(), List.of(), List.of(Sharing.Status.ACTIVE)));
        });
    }

    @Test
    void onlyGroupsThatSuchRowsHaveAreOffered() {
        section(SectionKind.RIGHTS);
        _click(button("Lijst of tabel"));

        assertThat(_get(Select.class, spec -> spec.withLabel("In groepen")).getListDataView().getItems().toList())
                .isEqualTo(List.of(TableView.GroupBy.NONE));
    }

    @Test
    void aRowIsPrintedInOnesOwnWordsColumnByColumn() {
        Desk desk = new Desk(screen).with(draft -> draft.withSecurity(draft.security().withMeasures(List.of(MeasureUse.of("tls"))))).open("security");
        _click(button("TLS"));
        _click(button("In je eigen woorden afdrukken"));
        _setValue(area("Titel"), "Een slotje");
        assertThat(desk.draft().security().measures().get(0).printedAs()).isEqualTo(Map.of(Column.TITLE, InlineText.of(LanguageTag.NL, "Een slotje")));
        assertThat(Desk.text(button("In je eigen woorden afdrukken"))).contains("Titel");

        _setValue(area("Titel"), "");
        assertThat(desk.draft().security().measures()).containsExactly(MeasureUse.of("tls"));
    }

    @Test
    void anotherDocumentIsNamedByItsAddressAndWhatIsNoneStaysInTheField() {
        Desk desk = new Desk(screen).open("languages");
        add("Webadres van een ander document", "onze voorwaarden");
        assertThat(line("Webadres van een ander document").getErrorMessage()).contains("geen webadres");
        assertThat(line("Webadres van een ander document").getValue()).isEqualTo("onze voorwaarden");

        add("Webadres van een ander document", "https://voorbeeld.nl/cookies");
        select("Wat is het?", Relation.COOKIES);

        assertThat(line("Webadres van een ander document").isInvalid()).isFalse();
        assertThat(desk.draft().head().related()).containsExactly(new RelatedDocument(Key.of("voorbeeld-nl-cookies"), Relation.COOKIES, null, null,
                new WebAddress("https://voorbeeld.nl/cookies")));
    }

    @Test
    void theNewestChangeStandsFirst() {
        Desk desk = new Desk(screen).open("changes");
        add("Nieuwe wijziging", "Wij zijn begonnen.");
        add("Nieuwe wijziging", "Wij hebben een andere helpdesk.");
        _click(button("Wij zijn begonnen."));
        _setValue(line("Wanneer?"), "2018-04");

        assertThat(desk.draft().changes()).extracting(entry -> entry.text().in(LanguageTag.NL).orElseThrow())
                .containsExactly("Wij hebben een andere helpdesk.", "Wij zijn begonnen.");
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }

    private static TextField line(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static void click(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }

    private static void add(String label, String words) {
        TextField field = line(label);
        field.setValue(words);
        ComponentUtil.fireEvent(field, new KeyPressEvent(field, "Enter"));
    }

    @SuppressWarnings("unchecked")
    private static void select(String label, Object value) {
        _setValue(_get(Select.class, spec -> spec.withLabel(label)), value);
    }

    @SuppressWarnings("unchecked")
    private static void combo(String label, Object value) {
        _setValue(_get(ComboBox.class, spec -> spec.withLabel(label)), value);
    }

    @SuppressWarnings("unchecked")
    private static void several(String label, Set<?> values) {
        _setValue(_get(MultiSelectComboBox.class, spec -> spec.withLabel(label)), values);
    }

    @SuppressWarnings("unchecked")
    private static void radio(String label, Object value) {
        _setValue(_get(RadioButtonGroup.class, spec -> spec.withLabel(label)), value);
    }
}
