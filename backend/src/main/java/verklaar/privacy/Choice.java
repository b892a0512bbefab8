package verklaar.privacy;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * What a data subject can do about it (Art. 7(3), 21).
 *
 * @param how how to use the choice
 * @param url where to use it
 * @param effect what happens then
 */
@RecordBuilder
public record Choice(Kind kind, @Nullable InlineText how, @Nullable WebAddress url, @Nullable InlineText effect) implements ChoiceBuilder.With {

    /** The choices there are; NONE says that there is none. */
    public enum Kind { WITHDRAW, OBJECT, UNSUBSCRIBE, SIGNAL, NONE }
}
