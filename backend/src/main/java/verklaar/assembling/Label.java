package verklaar.assembling;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import verklaar.catalogue.Term;
import verklaar.privacy.Key;

/** The label of a term, which itself says where it loses its capital within a sentence. */
record Label(Term.Kind kind, Key term, Map<String, ?> values) implements Phrase {

    @Override
    public @Nullable String in(Voice voice) {
        return voice.label(kind, term, values);
    }

    @Override
    public Phrase within() {
        return voice -> {
            String words = in(voice);
            return words == null || voice.keepsCapital(kind, term) ? words : Capitals.lower(words);
        };
    }
}
