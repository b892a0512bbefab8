package verklaar.checking;

import verklaar.privacy.Localised;

/** Asks the word lists about words that are no passage. */
public final class WordsIn {

    private WordsIn() {
    }

    /** Whether a list finds something in one of the languages of a text. */
    public static boolean any(Localised text, WordList list) {
        return text.texts().entrySet().stream().anyMatch(entry -> Words.of(entry.getKey()).in(entry.getValue()).containsKey(list));
    }
}
