package verklaar.ui.statement.retention;

import java.util.List;
import java.util.Set;
import verklaar.catalogue.Term;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.privacy.Length;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.form.Vocabulary;

/** The ways to say how long; the names are those of the files. */
enum LengthKind {
    PERIOD, APPROX, CRITERION, UNTIL_EVENT, NONE, NOT_STATED;

    static LengthKind of(Length length) {
        if (length instanceof Length.Period) {
            return PERIOD;
        }
        if (length instanceof Length.Approximate) {
            return APPROX;
        }
        if (length instanceof Length.Criterion) {
            return CRITERION;
        }
        if (length instanceof Length.UntilEvent) {
            return UNTIL_EVENT;
        }
        return length instanceof Length.NotKept ? NONE : NOT_STATED;
    }

    /** What stands there right after this way was chosen, to be made one's own. */
    Length begin(FormContext context) {
        return switch (this) {
            case PERIOD -> Length.Period.of(1, Length.Unit.YEARS);
            case APPROX -> new Length.Approximate(Length.Unit.WEEKS);
            case CRITERION -> terms(context).stream().findFirst().<Length>map(key -> new Length.Criterion(null, key))
                    .orElseGet(() -> new Length.Criterion(words(context, "retention.criterion-new"), null));
            case UNTIL_EVENT -> terms(context).stream().findFirst().<Length>map(key -> new Length.UntilEvent(null, key))
                    .orElseGet(() -> new Length.UntilEvent(words(context, "retention.event-new"), null));
            case NONE -> new Length.NotKept();
            case NOT_STATED -> new Length.NotStated();
        };
    }

    /** The catalogue's terms of this way; those without a word of their own are left out. */
    List<Key> terms(FormContext context) {
        Vocabulary words = context.vocabulary();
        return words.terms(Term.Kind.RETENTION).stream()
                .filter(key -> words.attribute(Term.Kind.RETENTION, key, "kind").filter(kinds()::contains).isPresent())
                .filter(key -> !words.term(Term.Kind.RETENTION, key).equals("{period}")).toList();
    }

    /** A period may be one that a law prescribes or an authority advises; the other ways have few terms or none. */
    private Set<String> kinds() {
        return switch (this) {
            case PERIOD -> Set.of("PERIOD", "STATUTORY", "GUIDELINE");
            case CRITERION, UNTIL_EVENT -> Set.of(name());
            case APPROX, NONE, NOT_STATED -> Set.of();
        };
    }

    private static InlineText words(FormContext context, String key) {
        return InlineText.of(context.source(), context.t(key));
    }
}
