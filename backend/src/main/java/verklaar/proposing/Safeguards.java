package verklaar.proposing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verklaar.catalogue.Term;
import verklaar.catalogue.WordingEdition;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.PlainText;

/** What safeguards are called. */
final class Safeguards {

    private Safeguards() {
    }

    /** A safeguard in words; empty when there is none, or the edition does not know it. */
    static Optional<PlainText> label(WordingEdition words, @Nullable Key safeguard) {
        return Optional.ofNullable(safeguard).flatMap(key -> words.term(Term.Kind.SAFEGUARD, key)).map(term -> {
            Map<LanguageTag, String> all = new LinkedHashMap<>();
            Advice.LANGUAGES.forEach(language -> term.label(language, false).ifPresent(label -> all.put(language, label)));
            return all;
        }).filter(all -> !all.isEmpty()).map(PlainText::new);
    }
}
