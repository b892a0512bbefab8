package verklaar.ui.checking;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import verklaar.checking.KeptReview;
import verklaar.checking.Question;
import verklaar.checking.Review;
import verklaar.checking.Severity;
import verklaar.privacy.Answer;
import verklaar.privacy.Basis;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.statement.Activity.BasisUse;
import verklaar.statement.Activity.PurposeUse;
import verklaar.statement.ActivityBuilder;
import verklaar.statement.Beginning;
import verklaar.statement.Declaration;
import verklaar.statement.Draft;
import verklaar.statement.Rights.Right;
import verklaar.statement.Rights.RightUse;
import verklaar.statement.StatementId;
import verklaar.tenant.Acting;
import verklaar.tenant.Actors;
import verklaar.tenant.Role;
import verklaar.tenant.TenantId;
import verklaar.ui.statement.form.Items;
import verklaar.ui.testing.Desk;
import verklaar.ui.testing.Screen;

/** What the rules find in a statement that nobody has filled in, as its writer meets it. */
class FindingsTest {

    private static final String NOBODY = "GDPR-13-1-A";
    private static final String COURT = "GDPR-77-79";

    @RegisterExtension
    final Screen screen = new Screen();

    private TenantId tenant;
    private Acting acting;
    private StatementId statement;

    @BeforeEach
    void beginAStatement() {
        new Desk(screen);
        tenant = screen.tenants.with(screen.anna, "Slagerij", Role.OWNER);
        acting = Actors.acting(tenant, Role.OWNER, screen.anna);
        statement = screen.drafting.begin(acting, new Beginning("Voor klanten", LanguageTag.NL, List.of(LanguageTag.NL), null, null));
    }

    @Test
    void standsAtTheTopicItIsAboutAndIsCountedInTheRail() {
        open("company");

        FindingLine line = line(NOBODY);
        assertThat(Desk.text(line)).contains("fout", "Wat kun je doen?", "Laat zo, met een reden");
        assertThat(_get(Anchor.class, spec -> spec.withPredicate(a -> a.getText().matches("⚠ [0-9]+ te doen"))).getHref()).endsWith("/check");
        open("services");
        assertThat(lines()).noneMatch(other -> rule(other).equals(NOBODY));
    }

    @Test
    void showsEverythingOnOnePageWithItsArticle() {
        open("check");

        assertThat(screen.text()).contains("volgens regelset 2026.11", "Wie je bent", "Niet gecontroleerd:").doesNotContain("compliant");
        Anchor article = _find(Anchor.class).stream().filter(a -> a.getText().equals("GDPR Art. 13(1)(a)")).findFirst().orElseThrow();
        assertThat(article.getHref()).startsWith("https://eur-lex.europa.eu/");
        _click(_find(Button.class, spec -> spec.withText("Naar het veld")).get(0));
        assertThat(screen.address()).endsWith("/company");
    }

    @Test
    void showsOnlyTheSeveritiesOneWants() {
        open("check");
        @SuppressWarnings("unchecked")
        CheckboxGroup<Severity> severities = _get(CheckboxGroup.class, spec -> spec.withLabel("Toon"));
        _setValue(severities, Set.of(Severity.WARNING), true);

        assertThat(lines()).allMatch(line -> line.getElement().getAttribute("data-severity").equals("WARNING"));
        assertThat(lines()).noneMatch(line -> rule(line).equals(NOBODY));
    }

    @Test
    void standsBehindTheListThatLacksSomething() {
        nameNoRights();
        open("rights");

        Component list = _find(Items.class).get(0);
        Component behind = list.getParent().orElseThrow().getChildren().dropWhile(child -> child != list).skip(1).findFirst().orElseThrow();
        assertThat(behind).isInstanceOf(NotesAt.class);
        assertThat(_find(behind, FindingLine.class)).extracting(FindingsTest::rule).contains("GDPR-13-2-B-15", "GDPR-13-2-B-16");
        assertThat(behind.getChildren()).as("what stops publishing is in view").allMatch(FindingLine.class::isInstance);
    }

    @Test
    void staysWhereItIsWhileSomethingElseIsMended() {
        nameNoRights();
        open("rights");
        FindingLine before = line("GDPR-13-2-B-16");
        _click(button(line("GDPR-13-2-B-15"), "Voeg dit recht toe"));

        assertThat(lines()).noneMatch(line -> rule(line).equals("GDPR-13-2-B-15"));
        assertThat(line("GDPR-13-2-B-16")).isSameAs(before);
        assertThat(screen.drafting.draft(acting, statement).value().rights().list()).extracting(RightUse::right).containsExactly(Right.ACCESS);
    }

    @Test
    void foldsWhatOneRuleFindsInManyPlaces() {
        Draft draft = screen.drafting.draft(acting, statement).value();
        screen.drafting.save(acting, statement, draft.withActivities(Stream.of("a", "b", "c", "d").map(key -> ActivityBuilder.builder().key(Key.of(key))
                .purposes(List.of(new PurposeUse(null, InlineText.of(LanguageTag.NL, "Het doel " + key)))).bases(List.of(BasisUse.of(Basis.LEGITIMATE_INTEREST)))
                .build()).toList()), 1);
        open("check");

        List<NativeDetails> folded = _find(NativeDetails.class, spec -> spec.withClasses("findings-more"));
        assertThat(folded).isNotEmpty().allSatisfy(details -> assertThat(_find(details, FindingLine.class)).extracting(FindingsTest::rule).containsOnly(
                rule(_find(details, FindingLine.class).get(0))));
        assertThat(folded).extracting(NativeDetails::getSummaryText).contains("Hetzelfde op nog 3 plekken");
        assertThat(folded).allSatisfy(details -> _assertNone(details, Button.class, spec -> spec.withText("Voortaan alleen als advies")));
    }

    @Test
    void letsAllBeTogetherThatOneRuleSaysOfOnePlace() {
        open("company");
        _click(button(line(NOBODY), "Laat zo, met een reden"));

        long alike = lines().stream().filter(line -> rule(line).equals(NOBODY)).count();
        assertThat(_find(_get(Dialog.class), Paragraph.class)).hasSize((int) alike + 1);
    }

    @Test
    void aVersionTellsColleaguesWhatWasFoundAndLetBe() {
        screen.waiveAll(acting, statement);
        Review kept = KeptReview.of(screen.reviewing.review(acting, statement).review()).review();
        KeptFindings told = new KeptFindings(kept, Map.of(acting.actor(), "Anna"));
        ComponentUtil.fireEvent(told, new NativeDetails.ToggleEvent(told, true));

        assertThat(told.getSummaryText()).startsWith("Gecontroleerd met regelset 2026.11: ").contains("elk met een reden gelaten");
        assertThat(_find(told, ListItem.class)).hasSize(kept.items().size());
        assertThat(Screen.text(told)).contains("Anna liet dit zo op 22 november 2026: “Dat klopt hier.”");
    }

    @Test
    void letsAnErrorBeForAReasonAndTakesThatBack() {
        open("company");
        _click(button(line(NOBODY), "Laat zo, met een reden"));
        _click(_get(Button.class, spec -> spec.withText("Laat zo staan")));
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Waarom blijft dit zo?")).getErrorMessage()).isEqualTo("Schrijf waarom dit zo blijft.");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Waarom blijft dit zo?")), "De slager is bekend genoeg.");
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Tot en met")), LocalDate.of(2026, 11, 1));
        _click(_get(Button.class, spec -> spec.withText("Laat zo staan")));
        assertThat(_get(DatePicker.class, spec -> spec.withLabel("Tot en met")).getErrorMessage()).isEqualTo("Deze dag is al voorbij.");
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Tot en met")), LocalDate.of(2026, 12, 31));
        _click(_get(Button.class, spec -> spec.withText("Laat zo staan")));

        _assertNone(Dialog.class);
        assertThat(Desk.text(line(NOBODY))).contains("liet dit zo op 22 november 2026", "tot en met 31 december 2026", "De slager is bekend genoeg.");
        _click(button(line(NOBODY), "Toch oplossen"));
        assertThat(Desk.text(line(NOBODY))).doesNotContain("De slager is bekend genoeg.");
    }

    @Test
    void doesWithoutTheAdviceOfARuleAndHearsItAgain() {
        open("check");
        _click(button(line(COURT), "Dit advies voortaan weglaten"));
        assertThat(lines()).noneMatch(line -> rule(line).equals(COURT));

        _click(_get(Button.class, spec -> spec.withText("Maak ongedaan")));
        assertThat(lines()).anyMatch(line -> rule(line).equals(COURT));
    }

    @Test
    void aViewerReadsItAndDecidesNothing() {
        TenantId other = screen.tenants.with(screen.anna, "Bakkerij", Role.VIEWER);
        StatementId theirs = screen.drafting.begin(Actors.acting(other, Role.OWNER, screen.anna), Beginning.of("Voor de winkel", LanguageTag.NL));
        screen.open(other + "/statement/" + theirs + "/check");

        assertThat(lines()).isNotEmpty();
        _assertNone(Button.class, spec -> spec.withText("Laat zo, met een reden"));
        _assertNone(Button.class, spec -> spec.withText("Voortaan alleen als advies"));
    }

    @Test
    void asksOnItsTopicWhatNoFactTells() {
        open("scopes");
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Answer> forms = _find(RadioButtonGroup.class).stream().filter(group -> group.getLabel() != null
                && group.getLabel().equals(verklaar.checking.FindingTexts.in(LanguageTag.NL).question(Question.HAS_FORMS))).findFirst().orElseThrow();
        _setValue(forms, Answer.YES, true);

        assertThat(screen.drafting.draft(acting, statement).value().declarations())
                .contains(new Declaration(Question.HAS_FORMS.key(), Answer.YES, null));
        open("company");
        open("scopes");
        assertThat(_find(RadioButtonGroup.class)).filteredOn(group -> forms.getLabel().equals(group.getLabel())).extracting(RadioButtonGroup::getValue)
                .containsExactly(Answer.YES);
    }

    @Test
    void thePublishDialogSaysHowTheDraftStandsAndWhatNobodyChecked() {
        open("company");
        _click(_get(Button.class, spec -> spec.withText("Publiceren")));
        assertThat(Screen.text(_get(Dialog.class))).contains("moeten nog worden opgelost volgens regelset 2026.11", "Niet gecontroleerd:");
        assertThat(_get(Button.class, spec -> spec.withText("Publiceer versie 1")).isEnabled()).isFalse();
        _click(_get(Button.class, spec -> spec.withText("Bekijk de controle")));
        assertThat(screen.address()).endsWith("/check");

        screen.waiveAll(acting, statement);
        open("company");
        _click(_get(Button.class, spec -> spec.withText("Publiceren")));
        assertThat(Screen.text(_get(Dialog.class))).contains("Volledig volgens regelset 2026.11, op", "met een reden");
        assertThat(_get(Button.class, spec -> spec.withText("Publiceer versie 1")).isEnabled()).isTrue();
    }

    private void nameNoRights() {
        Draft draft = screen.drafting.draft(acting, statement).value();
        screen.drafting.save(acting, statement, draft.withRights(draft.rights().withList(List.of())), 1);
    }

    private void open(String topic) {
        screen.open(tenant + "/statement/" + statement + "/" + topic);
    }

    private static List<FindingLine> lines() {
        return _find(FindingLine.class);
    }

    private static FindingLine line(String rule) {
        return lines().stream().filter(line -> rule(line).equals(rule)).findFirst().orElseThrow();
    }

    private static String rule(FindingLine line) {
        return line.getElement().getAttribute("data-rule");
    }

    private static Button button(Component within, String words) {
        return _get(within, Button.class, spec -> spec.withText(words));
    }
}
