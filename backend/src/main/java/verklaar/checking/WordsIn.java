package verklaar.checking;

import java.util.List;
import java.util.Map;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.Localised;

/** Asks the word lists about words that are no passage. */
public final class WordsIn {

    /** What ISO 639 calls words of no language. */
    private static final LanguageTag NO_LANGUAGE = new LanguageTag("zxx");

    private WordsIn() {
    }

    /** Whether a list finds something in one of the languages of a text. */
    public static boolean any(Localised text, WordList list) {
        return text.texts().entrySet().stream().anyMatch(entry -> Words.of(entry.getKey()).in(entry.getValue()).containsKey(list));
    }

    /** What the lists find in words without a language, such as names; only what is the same in all languages is looked for. */
    public static Map<WordList, List<Hit>> name(String words) {
        return Words.of(NO_LANGUAGE).in(words);
    }
}
