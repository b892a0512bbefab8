package verklaar.checking;

import java.util.List;
import java.util.Optional;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.Localised;

/** Asks the word lists about words that are no passage. */
public final class WordsIn {

    private WordsIn() {
    }

    /** Whether a list finds something in one of the languages of a text. */
    public static boolean any(Localised text, WordList list) {
        return text.texts().entrySet().stream().anyMatch(entry -> Words.of(entry.getKey()).in(entry.getValue()).containsKey(list));
    }

    /** The first that a list finds in words without a language, such as names; only what is the same in all languages is looked for. */
    public static Optional<Hit> first(String words, WordList list) {
        return Words.of(LanguageTag.EN).in(words).getOrDefault(list, List.of()).stream().findFirst();
    }
}
