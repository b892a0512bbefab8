package verklaar.ui.checking;

import com.vaadin.flow.shared.Registration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verklaar.checking.Finding;
import verklaar.checking.FindingTexts;
import verklaar.checking.Question;
import verklaar.checking.Repair;
import verklaar.checking.Review;
import verklaar.checking.ReviewTexts;
import verklaar.checking.Severity;
import verklaar.privacy.Answer;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.shared.Refused;
import verklaar.statement.Declaration;
import verklaar.statement.Draft;
import verklaar.statement.Organisation;
import verklaar.ui.shared.DocumentEditor;
import verklaar.ui.shared.Notice;
import verklaar.ui.shared.Refusals;
import verklaar.ui.shared.Words;

/** What the rules find in the statement that is open, as it is at this moment, and what its writer does about it. */
public final class Remarks {

    private final CheckingDesk.Case desk;
    private final DocumentEditor<Draft> editor;
    private final Supplier<List<Organisation>> organisations;
    private final Supplier<Locale> locale;
    private final List<Runnable> listeners = new ArrayList<>();
    private @Nullable Review review;
    private @Nullable Map<String, String> names;

    /**
     * @param organisations those whose statement it is, as they are now
     * @param locale the language of the builder
     */
    public Remarks(CheckingDesk.Case desk, DocumentEditor<Draft> editor, Supplier<List<Organisation>> organisations, Supplier<Locale> locale) {
        this.desk = desk;
        this.editor = editor;
        this.organisations = organisations;
        this.locale = locale;
    }

    /** Is told whenever something else is found, or something else is decided. */
    public Registration listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Looks at the draft as it is now. */
    public void refresh() {
        review = desk.review(editor.value(), organisations.get());
        names = null;
        List.copyOf(listeners).forEach(Runnable::run);
    }

    public Review review() {
        if (review == null) {
            review = desk.review(editor.value(), organisations.get());
        }
        return review;
    }

    /** What is to be done: errors that nobody has waived, and warnings. */
    public static boolean toDo(Review.Item item) {
        return item.blocks() || item.finding().severity() == Severity.WARNING;
    }

    /** How many of them there are, where the path leads to something of interest. */
    public int toDo(Predicate<List<String>> where) {
        return (int) review().items().stream().filter(item -> toDo(item) && where.test(path(item.finding()))).count();
    }

    /** The path of a finding from the root of the draft; an organisation is where the draft names it, the first one where none is told. */
    List<String> path(Finding finding) {
        List<String> path = List.of(finding.path().split("/"));
        if (!path.get(0).equals("organisations")) {
            return path;
        }
        List<String> named = editor.value().head().organisations().stream().map(party -> party.organisation().toString()).toList();
        boolean told = named.isEmpty() || path.size() > 1 && named.contains(path.get(1));
        return Stream.of(List.of("head", "organisations"), told ? List.<String>of() : named.subList(0, 1), path.subList(1, path.size()))
                .flatMap(List::stream).toList();
    }

    FindingTexts texts() {
        return FindingTexts.in(language());
    }

    ReviewTexts around() {
        return ReviewTexts.in(language());
    }

    /** How the statement stands, as a sentence. */
    String verdict() {
        String words = around().verdict(review());
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }

    Locale locale() {
        return locale.get();
    }

    boolean mayEdit() {
        return editor.mayEdit();
    }

    boolean mayWaive() {
        return desk.mayWaive();
    }

    /** What colleagues are called, by how they are written into waivers; asked once for all that is found. */
    Map<String, String> names() {
        if (names == null) {
            names = desk.names();
        }
        return names;
    }

    List<String> lowered() {
        return desk.lowered();
    }

    /** Changes the draft as a repair does, and says so; the forms show it. */
    void repair(Repair.Option option) {
        if (editor.change(option.change())) {
            editor.reload();
            Notice.show(Words.in(locale.get(), "finding.repaired"));
        }
    }

    void waive(Review.Item item, String reason, @Nullable LocalDate until) {
        desk.waive(item.id(), reason, until);
        refresh();
    }

    void withdraw(Review.Item item) {
        decide(() -> desk.withdraw(item.id()));
    }

    void lower(String rule) {
        decide(() -> desk.lower(rule));
    }

    void raise(String rule) {
        decide(() -> desk.raise(rule));
    }

    /** The questions that rules ask about this draft, answered or not. */
    List<Question> questions() {
        return Stream.of(Question.values()).filter(question -> review().unanswered().contains(question) || answer(question) != Answer.UNANSWERED).toList();
    }

    Answer answer(Question question) {
        return editor.value().declarations().stream().filter(declaration -> declaration.question().equals(question.key())).findFirst()
                .map(Declaration::answer).orElse(Answer.UNANSWERED);
    }

    void answer(Question question, Answer answer) {
        editor.change(draft -> draft.withDeclarations(Stream.concat(
                draft.declarations().stream().filter(declaration -> !declaration.question().equals(question.key())),
                Stream.of(new Declaration(question.key(), answer, note(draft, question.key())))).toList()));
    }

    private static @Nullable InlineText note(Draft draft, Key question) {
        return draft.declarations().stream().filter(declaration -> declaration.question().equals(question)).map(Declaration::note)
                .filter(Objects::nonNull).findFirst().orElse(null);
    }

    private void decide(Runnable decision) {
        try {
            decision.run();
        } catch (Refused refused) {
            Notice.show(Refusals.words(refused, locale.get()));
        }
        refresh();
    }

    private LanguageTag language() {
        return Words.language(locale.get());
    }
}
