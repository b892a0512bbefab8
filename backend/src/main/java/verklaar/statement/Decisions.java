package verklaar.statement;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.Answer;
import verklaar.privacy.Basis;
import verklaar.privacy.Column;
import verklaar.privacy.DataItem;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.privacy.Keyed;
import verklaar.privacy.PlainText;
import verklaar.privacy.Row;
import verklaar.shared.Lists;

/** Whether computers decide alone about people, and how (Art. 22, 13(2)(f)). */
@RecordBuilder
public record Decisions(Answer used, List<AutomatedDecision> list) implements DecisionsBuilder.With {

    public Decisions {
        used = Answer.orUnanswered(used);
        list = Lists.unique(list, Keyed::key, "decisions");
    }

    public static Decisions unanswered() {
        return new Decisions(Answer.UNANSWERED, List.of());
    }

    /**
     * One automated decision, profile or suggestion.
     *
     * @param subjects terms of groups of people
     * @param logic how it decides, as far as people need to understand it
     * @param consequences what it can mean for them
     * @param legalEffect whether it has legal or similarly significant effects
     * @param safeguards how to get a human to look again
     */
    @RecordBuilder
    public record AutomatedDecision(Key key, @Nullable PlainText title, Kind kind, List<Key> subjects, List<DataItem> inputs,
            @Nullable InlineText logic, @Nullable InlineText consequences, Answer legalEffect, @Nullable Basis basis,
            @Nullable InlineText safeguards, Map<Column, InlineText> printedAs) implements Row {
        public AutomatedDecision {
            kind = kind == null ? Kind.DECISION : kind;
            subjects = Lists.orEmpty(subjects);
            inputs = Lists.unique(inputs, DataItem::key, "inputs of decision " + key);
            legalEffect = Answer.orUnanswered(legalEffect);
            printedAs = Row.ownWords(printedAs);
        }

        /** A decision, a profile, or a mere suggestion. */
        public enum Kind { DECISION, PROFILE, SUGGESTION }
    }
}
