package verklaar.checking;

import java.util.List;
import java.util.Map;
import verklaar.privacy.LanguageTag;

/**
 * Words in one language, at one place.
 *
 * @param path keys that lead to them from the draft's root; for printed words the id of the element
 * @param hits what the word lists find in them
 */
public record Passage(String path, LanguageTag language, String words, Map<WordList, List<Hit>> hits) {

    /** What a list finds here, in the order of the words. */
    public List<Hit> hits(WordList list) {
        return hits.getOrDefault(list, List.of());
    }

    /** The words without the backslashes that keep them from being markup. */
    public String plain() {
        return words.indexOf('\\') < 0 ? words : words.replace("\\", "");
    }

    public boolean has(WordList list) {
        return hits.containsKey(list);
    }
}
