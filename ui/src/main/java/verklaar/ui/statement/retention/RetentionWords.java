package verklaar.ui.statement.retention;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import verklaar.catalogue.Term;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.Length;
import verklaar.privacy.Retention;
import verklaar.ui.statement.form.Fold;
import verklaar.ui.statement.form.FormContext;

/** How long data is kept, in a few words for the one who writes; what readers get is assembled elsewhere. */
public final class RetentionWords {

    private RetentionWords() {
    }

    public static String line(FormContext context, List<Retention> retentions) {
        return retentions.stream().map(retention -> line(context, retention)).collect(Collectors.joining("; "));
    }

    public static String line(FormContext context, Retention retention) {
        return retention.text() != null ? context.vocabulary().words(retention.text()) : line(context, retention.length());
    }

    static Fold.Face face(FormContext context, Retention retention) {
        return new Fold.Face(line(context, retention), context.vocabulary().words(retention.exception()));
    }

    private static String line(FormContext context, Length length) {
        if (length instanceof Length.Period period) {
            String words = context.t("retention.period." + period.unit().name(), period.amount());
            return from(context, context.t("retention.bound." + period.bound().name(), words), period.startEvent());
        }
        if (length instanceof Length.Approximate rough) {
            return context.t("retention.approx." + rough.unit().name());
        }
        if (length instanceof Length.Criterion criterion) {
            return words(context, criterion.text(), criterion.basisKey());
        }
        if (length instanceof Length.UntilEvent until) {
            return words(context, until.event(), until.basisKey());
        }
        return context.name(LengthKind.of(length));
    }

    /** One phrase where the start is written in the language of the builder; else the start is quoted, as words of another language. */
    private static String from(FormContext context, String period, @Nullable InlineText start) {
        return start == null ? period : start.in(LanguageTag.of(context.locale().get().getLanguage())).map(words -> period + " " + words)
                .orElseGet(() -> period + " (“" + context.vocabulary().words(start) + "”)");
    }

    private static String words(FormContext context, @Nullable InlineText own, @Nullable Key basis) {
        return own != null || basis == null ? context.vocabulary().words(own) : context.vocabulary().term(Term.Kind.RETENTION, basis);
    }
}
