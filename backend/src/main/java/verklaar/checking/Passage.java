package verklaar.checking;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.LanguageTag;
import verklaar.statement.SectionKind;

/**
 * A paragraph, an item of a list, a cell or a heading, in one language.
 *
 * @param path keys that lead to it from the draft's root; for printed words the id of the element
 * @param section the kind of section it stands in; null outside any
 * @param words in CommonMark
 * @param hits what the word lists find in them
 */
public record Passage(String path, @Nullable SectionKind section, LanguageTag language, String words, Map<WordList, List<Hit>> hits) {

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

    /** Whether it stands at a path or below it. */
    public boolean isUnder(String path) {
        return this.path.startsWith(path) && (this.path.length() == path.length() || this.path.charAt(path.length()) == '/');
    }
}
