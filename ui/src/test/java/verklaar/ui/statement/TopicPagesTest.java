package verklaar.ui.statement;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.PrettyPrintTree;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import verklaar.privacy.Answer;
import verklaar.privacy.Basis;
import verklaar.privacy.Cookie;
import verklaar.privacy.CookieBuilder;
import verklaar.privacy.DataItem;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.Length;
import verklaar.privacy.PartialDate;
import verklaar.privacy.PlainText;
import verklaar.privacy.Prefilled;
import verklaar.privacy.Retention;
import verklaar.privacy.WebAddress;
import verklaar.statement.Activity.BasisUse;
import verklaar.statement.Activity;
import verklaar.statement.Assurance;
import verklaar.statement.CategoryUse;
import verklaar.statement.ChangeEntry;
import verklaar.statement.Complaint;
import verklaar.statement.Decisions.AutomatedDecision;
import verklaar.statement.Decisions;
import verklaar.statement.Draft;
import verklaar.statement.Head;
import verklaar.statement.MeasureUse;
import verklaar.statement.RetentionRule;
import verklaar.statement.Rights;
import verklaar.statement.Scope;
import verklaar.statement.Section;
import verklaar.statement.SectionKind;
import verklaar.statement.SharingBuilder;
import verklaar.ui.shared.Words;
import verklaar.ui.testing.Desk;
import verklaar.ui.testing.Screen;

class TopicPagesTest {

    /** Words that stand in no file show their key: {@code scopes.title}. */
    private static final Pattern KEY = Pattern.compile("'((?:enum|[a-z][a-z-]+)\\.[A-Za-z][A-Za-z0-9_.-]*)'");
    private static final List<String> TOPICS = List.of("scopes", "data", "purposes", "services", "retention", "decisions", "cookies",
            "rights", "security", "words", "languages", "changes");

    @RegisterExtension
    final Screen screen = new Screen();

    static Stream<Arguments> topicsAndLanguages() {
        return TOPICS.stream().flatMap(topic -> Words.LANGUAGES.stream().map(language -> Arguments.of(topic, language)));
    }

    @ParameterizedTest
    @MethodSource("topicsAndLanguages")
    void everyTopicHasWordsForAllItAsks(String topic, Locale language) {
        screen.in(language);
        new Desk(screen).with(TopicPagesTest::filled).open(topic);
        unfoldAll();

        assertThat(PrettyPrintTree.Companion.ofVaadin(UI.getCurrent()).print()).satisfies(tree -> assertThat(
                KEY.matcher(tree).results().map(found -> found.group(1)).filter(key -> Words.find(language, key).isEmpty())
                        .filter(key -> key.matches("(enum|" + String.join("|", TOPICS) + "|form|sharing|activity|assurance|data-item|children|section|slot|clause|view|filter|related|change|right|measure|cookie)\\..*")))
                .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"scopes", "data", "purposes", "services", "retention", "decisions", "cookies", "rights", "security"})
    void anUnansweredTopicIsStillToDo(String topic) {
        Desk desk = new Desk(screen).with(draft -> draft.withRights(Rights.unanswered()).withComplaints(List.of())).open(topic);

        assertThat(page(desk, topic).state()).isEqualTo(TopicPage.State.TO_DO);
        assertThat(screen.text()).contains("Waarom vragen we dit?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"data", "purposes", "services", "retention", "decisions", "cookies", "rights", "security", "changes"})
    void everyKindOfRowCanBePrintedInOnesOwnWords(String topic) {
        new Desk(screen).with(TopicPagesTest::filled).open(topic);
        unfoldAll();

        assertThat(_find(NativeButton.class)).extracting(Desk::text).contains("In je eigen woorden afdrukken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sharings/own/RETENTION", "categories/name", "activities/newsletter/BASIS", "head/domains", "head/title",
        "sections/sharing/intro", "rights/list/access", "decisions/list/credit", "security/measures/tls", "cookies/list/basket",
        "retentionRules/invoices", "complaints/nl", "changes/helpdesk", "head/related/terms"})
    void everyElementOfThePageHasATopicThatMakesIt(String path) {
        Desk desk = new Desk(screen).with(TopicPagesTest::filled).open("scopes");
        List<String> parts = List.of(path.split("/"));
        TopicPage page = desk.pages().stream().filter(one -> one.makes(parts)).findFirst().orElseThrow();

        page.focus(parts);
        assertThat(page.makes(List.of("organisations", "x"))).isFalse();
    }

    private static TopicPage page(Desk desk, String key) {
        return desk.pages().stream().filter(page -> page.key().equals(key)).findFirst().orElseThrow();
    }

    private static void unfoldAll() {
        for (int depth = 0; depth < 4; depth++) {
            _find(NativeButton.class).stream().filter(toggle -> "false".equals(toggle.getElement().getAttribute("aria-expanded")))
                    .forEach(toggle -> _click(toggle));
        }
    }

    private static Draft filled(Draft draft) {
        Key scope = Key.of("sites");
        return draft.withScopes(List.of(new Scope(scope, Scope.Kind.WEBSITE, plain("onze websites"), List.of())))
                .withCategories(List.of(CategoryUse.of("name"), CategoryUse.of("email")))
                .withActivities(List.of(Activity.of("newsletter").withBases(List.of(BasisUse.of(Basis.CONSENT)))
                        .withDataItems(List.of(DataItem.of("email")))))
                .withSharings(List.of(SharingBuilder.builder().key(Key.of("own")).scopes(List.of(scope))
                        .displayName(Prefilled.set(plain("Eigen dienst"))).dataItems(Prefilled.set(List.of(DataItem.allListed())))
                        .retention(Prefilled.set(List.of(Retention.of(Length.Period.of(1, Length.Unit.YEARS))))).build()))
                .withRetentionRules(List.of(new RetentionRule(Key.of("invoices"), plain("facturen"), List.of(), null,
                        Retention.of(new Length.Approximate(Length.Unit.WEEKS)), Map.of())))
                .withDecisions(new Decisions(Answer.YES, List.of(new AutomatedDecision(Key.of("credit"), plain("achteraf betalen"), null, List.of(),
                        List.of(), InlineText.of(LanguageTag.NL, "met een som"), null, Answer.YES, null, null, Map.of()))))
                .withCookies(draft.cookies().withUsed(Answer.YES)
                        .withList(List.of(CookieBuilder.builder().key(Key.of("basket")).name("basket").category(Cookie.Category.NECESSARY).build())))
                .withRights(draft.rights().withList(List.of(Rights.RightUse.of(Rights.Right.ACCESS))))
                .withComplaints(List.of(Complaint.to("nl")))
                .withSecurity(draft.security().withMeasures(List.of(MeasureUse.of("tls"))))
                .withHead(draft.head().withRelated(List.of(new Head.RelatedDocument(Key.of("terms"), Head.Relation.TERMS, null, null,
                        new WebAddress("https://voorbeeld.nl/voorwaarden")))))
                .withChanges(List.of(new ChangeEntry(Key.of("helpdesk"), null, new PartialDate("2026-05"), ChangeEntry.Kind.NEW_RECIPIENT, null,
                        InlineText.of(LanguageTag.NL, "een andere helpdesk"), Map.of())))
                .withAssurances(List.of(new Assurance(Key.of("no-sale"), Assurance.Kind.NOT_SHARED, Key.of("no-sale"), null, null, null, Map.of())))
                .withSections(List.of(Section.of(SectionKind.SHARING), Section.of(SectionKind.FREE)));
    }

    private static PlainText plain(String words) {
        return PlainText.of(LanguageTag.NL, words);
    }
}
