package verklaar.catalogue;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.shared.Lists;

/**
 * A word of the field: a kind of data, a purpose, a safeguard …
 *
 * @param dpvIri its concepts in the W3C Data Privacy Vocabulary
 * @param label as it reads in a list; speaks formally
 * @param informalLabel where a language says it otherwise to somebody it calls by first name
 * @param text a whole sentence, with named variables in braces; speaks formally
 * @param informalText the same, informally, where it differs
 * @param attributes further facts by name: {@code special}, {@code article}, {@code law}, {@code duration}
 * @param deprecatedBy key of the term to use instead
 */
@RecordBuilder
public record Term(Kind kind, Key key, List<String> dpvIri, InlineText label, @Nullable InlineText informalLabel, @Nullable InlineText text,
        @Nullable InlineText informalText, Map<String, String> attributes, @Nullable Key deprecatedBy) {

    public Term {
        dpvIri = Lists.orEmpty(dpvIri);
        attributes = Lists.inOrder(attributes);
    }

    /** The label in one language, informal where asked for and where that differs. */
    public Optional<String> label(LanguageTag language, boolean informal) {
        Optional<String> own = informal && informalLabel != null ? informalLabel.in(language) : Optional.empty();
        return own.isPresent() ? own : label.in(language);
    }

    /** The sentence in one language, informal where asked for and where that differs. */
    public Optional<String> text(LanguageTag language, boolean informal) {
        Optional<String> own = informal && informalText != null ? informalText.in(language) : Optional.empty();
        return own.isPresent() || text == null ? own : text.in(language);
    }

    /** What sort of word it is; also the name of its file. */
    public enum Kind { DATA, PURPOSE, BASIS, ART9, MEASURE, SUBJECT, SAFEGUARD, RETENTION, SERVICE_CATEGORY }
}
