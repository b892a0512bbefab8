package verklaar.checking;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verklaar.catalogue.Term;
import verklaar.privacy.Answer;
import verklaar.privacy.Basis;
import verklaar.privacy.Key;
import verklaar.privacy.Keyed;
import verklaar.statement.Activity;
import verklaar.statement.ActivityBuilder;
import verklaar.statement.Declaration;
import verklaar.statement.Draft;
import verklaar.statement.Rights;
import verklaar.statement.Sharing;

/** The repairs that several rules offer. */
public final class Repairs {

    private Repairs() {
    }

    /** The better word in the place of the one found, wherever it stands in that text; none when the list knows no better one. */
    public static @Nullable Repair replacing(Passage passage, Hit hit) {
        return hit.better() == null ? null : replacing(passage, hit.found(), hit.better());
    }

    /** One word in the place of another, wherever it stands in that text. */
    public static Repair replacing(Passage passage, String found, String better) {
        return Repair.of("replace", better, draft -> Rewriting.of(draft, passage.path(), passage.language(), words -> words.replace(found, better)));
    }

    /** The right among those the statement names. */
    public static Repair adding(Rights.Right right) {
        return Repair.of("right", "right." + right.key(), draft -> {
            List<Rights.RightUse> list = new ArrayList<>(draft.rights().list());
            if (list.stream().noneMatch(use -> use.key().value().equals(right.key()))) {
                list.add(Rights.RightUse.of(right));
            }
            return draft.withRights(draft.rights().withList(list));
        });
    }

    /** One of the six legal bases for an activity, those its purposes usually stand on first. */
    public static Repair choosingBasis(Subject subject, Activity activity) {
        Set<Basis> bases = new LinkedHashSet<>();
        activity.purposes().forEach(use -> Stream.ofNullable(use.term()).flatMap(key -> subject.edition().term(Term.Kind.PURPOSE, key).stream())
                .flatMap(term -> Stream.of(term.attributes().getOrDefault("usualBases", "").split(",")))
                .filter(key -> !key.isEmpty()).map(Basis::of).forEach(bases::add));
        bases.addAll(List.of(Basis.values()));
        return new Repair("basis", bases.stream().map(basis -> new Repair.Option(basis.key(), subject.label(Term.Kind.BASIS, Key.of(basis.key())),
                inActivity(activity.key(), a -> ActivityBuilder.from(a).withBases(List.of(Activity.BasisUse.of(basis)))))).toList());
    }

    /** Yes or no, as an answer that changes the draft each in its way. */
    public static Repair answering(UnaryOperator<Draft> yes, UnaryOperator<Draft> no) {
        return new Repair("answer", List.of(new Repair.Option("yes", "answer.yes", yes), new Repair.Option("no", "answer.no", no)));
    }

    /** Yes or no to a question. */
    public static Repair answering(Question question) {
        return answering(draft -> declared(draft, question, Answer.YES), draft -> declared(draft, question, Answer.NO));
    }

    /** A change of one activity. */
    public static UnaryOperator<Draft> inActivity(Key key, UnaryOperator<Activity> change) {
        return draft -> draft.withActivities(changed(draft.activities(), key, change));
    }

    /** A change of one sharing. */
    public static UnaryOperator<Draft> inSharing(Key key, UnaryOperator<Sharing> change) {
        return draft -> draft.withSharings(changed(draft.sharings(), key, change));
    }

    private static <T extends Keyed> List<T> changed(List<T> things, Key key, UnaryOperator<T> change) {
        return things.stream().map(thing -> thing.key().equals(key) ? change.apply(thing) : thing).toList();
    }

    private static Draft declared(Draft draft, Question question, Answer answer) {
        List<Declaration> declarations = new ArrayList<>(draft.declarations());
        declarations.removeIf(declaration -> declaration.question().equals(question.key()));
        declarations.add(new Declaration(question.key(), answer, null));
        return draft.withDeclarations(declarations);
    }
}
