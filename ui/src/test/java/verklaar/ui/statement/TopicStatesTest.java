package verklaar.ui.statement;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import verklaar.privacy.Answer;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.PartialDate;
import verklaar.privacy.PlainText;
import verklaar.privacy.Prefilled;
import verklaar.statement.Assurance;
import verklaar.statement.ChangeEntry;
import verklaar.statement.Draft;
import verklaar.statement.Scope;
import verklaar.statement.Section;
import verklaar.statement.SectionKind;
import verklaar.statement.Sharing;
import verklaar.statement.SharingBuilder;
import verklaar.ui.statement.TopicPage.State;
import verklaar.ui.testing.Desk;
import verklaar.ui.testing.Screen;

/** How far a topic is: done, to do or not needed, going by the draft alone, and said in words. */
class TopicStatesTest {

    @RegisterExtension
    final Screen screen = new Screen();

    static Stream<Arguments> needless() {
        UnaryOperator<Draft> asBegun = draft -> draft;
        return Stream.of(Arguments.of("scopes", with(TopicStatesTest::onlyTheOrganisation)), Arguments.of("cookies", with(TopicStatesTest::onlyTheOrganisation)),
                Arguments.of("services", with(TopicStatesTest::sharingWithNobody)), Arguments.of("words", asBegun), Arguments.of("changes", asBegun));
    }

    static Stream<Arguments> needed() {
        return Stream.of(
                Arguments.of("cookies", State.DONE, with(draft -> onlyTheOrganisation(draft).withCookies(draft.cookies().withUsed(Answer.NO)))),
                Arguments.of("cookies", State.TO_DO, with(draft -> onlyTheOrganisation(draft).withCookies(draft.cookies().withUsed(Answer.YES)))),
                Arguments.of("scopes", State.TO_DO, with(draft -> draft.withScopes(List.of(scope(Scope.Kind.WEBSITE))))),
                Arguments.of("services", State.TO_DO, with(draft -> sharingWithNobody(draft).withSharings(List.of(unfinished())))),
                Arguments.of("words", State.DONE, with(draft -> draft.withSections(
                        List.of(Section.of(SectionKind.SECURITY).withTitle(PlainText.of(LanguageTag.NL, "Veilig")))))),
                Arguments.of("words", State.TO_DO, with(draft -> draft.withSections(
                        List.of(Section.of(SectionKind.FREE).withMode(Section.Mode.REPLACED))))),
                Arguments.of("changes", State.DONE, with(draft -> draft.withChanges(List.of(change().withDate(new PartialDate("2026")))))),
                Arguments.of("changes", State.TO_DO, with(draft -> draft.withChanges(List.of(change())))));
    }

    @ParameterizedTest
    @MethodSource("needless")
    void whatTheFactsMakeNeedlessIsSaidToBeSoWithTheReason(String topic, UnaryOperator<Draft> facts) {
        Desk desk = new Desk(screen).with(facts).open(topic);
        TopicPage page = page(desk, topic);

        assertThat(page.state()).isEqualTo(State.NOT_NEEDED);
        assertThat(page.reason()).isNotEmpty();
        assertThat(screen.text()).contains("niet nodig").contains(page.reason());
    }

    @ParameterizedTest
    @MethodSource("needed")
    void whatIsNeededAfterAllIsDoneOrToDo(String topic, State state, UnaryOperator<Draft> facts) {
        TopicPage page = page(new Desk(screen).with(facts).open(topic), topic);

        assertThat(page.state()).isEqualTo(state);
        assertThat(page.reason()).isEmpty();
    }

    @Test
    void theRailSaysHowManyTopicsAreLeftAndCountsDown() {
        Desk desk = new Desk(screen).open("security");
        long left = desk.pages().stream().filter(page -> page.state() == State.TO_DO).count();
        // the company is a topic too, and begins without an address
        assertThat(left()).isEqualTo("Nog " + (left + 1) + " onderwerpen te doen");

        desk.with(draft -> draft.withDecisions(draft.decisions().withUsed(Answer.NO))).open("decisions");
        screen.open("");
        desk.open("security");

        assertThat(left()).isEqualTo("Nog " + left + " onderwerpen te doen");
    }

    @Test
    void whatNoSectionShowsIsPutIntoTheStatementOnRequest() {
        Desk desk = new Desk(screen).with(draft -> draft.withChanges(List.of(change()))).open("changes");
        _click(_get(Button.class, spec -> spec.withText("Neem die paragraaf op")));

        assertThat(desk.draft().sections()).last().isEqualTo(Section.of(SectionKind.CHANGES));
        assertThat(_find(Button.class, spec -> spec.withText("Neem die paragraaf op"))).isEmpty();
    }

    private static String left() {
        return _find(Span.class).stream().map(Desk::text).filter(words -> words.startsWith("Nog ")).findFirst().orElseThrow();
    }

    private static UnaryOperator<Draft> with(UnaryOperator<Draft> change) {
        return change;
    }

    private static Draft onlyTheOrganisation(Draft draft) {
        return draft.withScopes(List.of(scope(Scope.Kind.ORGANISATION)));
    }

    private static Draft sharingWithNobody(Draft draft) {
        return draft.withAssurances(List.of(new Assurance(Key.of("nobody"), Assurance.Kind.NOT_SHARED, Key.of("no-sharing"), null, null, null, Map.of())));
    }

    private static Scope scope(Scope.Kind kind) {
        return new Scope(Key.of("part"), kind, PlainText.of(LanguageTag.NL, "onze vereniging"), List.of());
    }

    private static Sharing unfinished() {
        return SharingBuilder.builder().key(Key.of("own")).displayName(Prefilled.set(PlainText.of(LanguageTag.NL, "Boekhouder"))).build();
    }

    private static ChangeEntry change() {
        return new ChangeEntry(Key.of("helpdesk"), null, null, ChangeEntry.Kind.OTHER, null, InlineText.of(LanguageTag.NL, "Een andere helpdesk."), Map.of());
    }

    private static TopicPage page(Desk desk, String key) {
        return desk.pages().stream().filter(page -> page.key().equals(key)).findFirst().orElseThrow();
    }
}
