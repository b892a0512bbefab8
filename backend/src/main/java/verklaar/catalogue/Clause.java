package verklaar.catalogue;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.BlockText;
import verklaar.privacy.Jurisdiction;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;

/**
 * Standard wording of one thing a statement says: an ICU message with named variables, giving CommonMark.
 *
 * @param section key of the kind of section it belongs to
 * @param jurisdiction where it applies; null for everywhere
 * @param text speaks formally
 * @param informalText the same, informally, in the languages where it differs
 */
@RecordBuilder
public record Clause(Key key, Key section, @Nullable Jurisdiction jurisdiction, BlockText text, @Nullable BlockText informalText) {

    /** The message in one language, informal where asked for and where that differs. */
    public Optional<String> in(LanguageTag language, boolean informal) {
        Optional<String> own = informal && informalText != null ? informalText.in(language) : Optional.empty();
        return own.isPresent() ? own : text.in(language);
    }
}
