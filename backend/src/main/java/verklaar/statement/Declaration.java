package verklaar.statement;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.Answer;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;

/**
 * An answer that rules need and nothing else in the draft holds.
 *
 * @param question key of the question
 * @param note why, for colleagues
 */
@RecordBuilder
public record Declaration(Key question, Answer answer, @Nullable InlineText note) {

    public Declaration {
        answer = Answer.orUnanswered(answer);
    }
}
