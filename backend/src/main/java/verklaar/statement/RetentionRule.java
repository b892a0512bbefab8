package verklaar.statement;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.Column;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.privacy.PlainText;
import verklaar.privacy.Retention;
import verklaar.privacy.Row;
import verklaar.shared.Lists;

/**
 * How long something is kept, said once for several things (Art. 13(2)(a)).
 *
 * @param label what it is about, in words
 * @param of what it holds for; empty for everything no other rule speaks of
 * @param state in which state of things it holds: "while you have an account"
 */
@RecordBuilder
public record RetentionRule(Key key, @Nullable PlainText label, List<Reference> of, @Nullable InlineText state, Retention retention,
        Map<Column, InlineText> printedAs) implements Row, RetentionRuleBuilder.With {

    public RetentionRule {
        of = Lists.unique(of, r -> r, "subjects of retention rule " + key);
        printedAs = Row.ownWords(printedAs);
    }

    /** An activity, a sharing or a category of data, by key. */
    @RecordBuilder
    public record Reference(Target target, Key key) {
    }

    /** What a rule can hold for. */
    public enum Target { ACTIVITY, SHARING, CATEGORY }
}
