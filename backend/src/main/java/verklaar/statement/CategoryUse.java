package verklaar.statement;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.Answer;
import verklaar.privacy.Column;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.privacy.Row;
import verklaar.shared.Lists;

/**
 * A kind of personal data the statement says is processed (Art. 14(1)(d)).
 *
 * @param term the catalogue's term, or null for a kind in the tenant's words
 * @param text the tenant's words; printed instead of the term's label
 * @param examples what it covers
 * @param subjects terms of the groups of people it is about (Art. 30(1)(c))
 * @param sources where it comes from (Art. 14(2)(f))
 */
@RecordBuilder
public record CategoryUse(Key key, @Nullable Key term, @Nullable InlineText text, List<InlineText> examples, List<Key> subjects,
        List<Source> sources, Map<Column, InlineText> printedAs) implements Row, CategoryUseBuilder.With {

    public CategoryUse {
        if (term == null && text == null) {
            throw new IllegalArgumentException("Category " + key + " names neither a term nor a text");
        }
        examples = Lists.orEmpty(examples);
        subjects = Lists.unique(subjects, s -> s, "subjects of category " + key);
        sources = Lists.orEmpty(sources);
        printedAs = Row.ownWords(printedAs);
    }

    /** A kind of data of the catalogue, under its own key. */
    public static CategoryUse of(String term) {
        return new CategoryUse(Key.of(term), Key.of(term), null, List.of(), List.of(), List.of(), Map.of());
    }

    /**
     * Where data comes from.
     *
     * @param sharing key of the sharing it comes through
     * @param publicSource whether that is a publicly accessible source (Art. 14(2)(f))
     */
    @RecordBuilder
    public record Source(Kind kind, @Nullable Key sharing, @Nullable InlineText text, Answer publicSource) {
        public Source {
            publicSource = Answer.orUnanswered(publicSource);
        }

        /** From the person, seen, derived, or from others. */
        public enum Kind { DIRECT, OBSERVED, INFERRED, THIRD_PARTY }
    }
}
