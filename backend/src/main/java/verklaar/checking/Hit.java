package verklaar.checking;

import org.jspecify.annotations.Nullable;

/**
 * A term of a word list, found in a text.
 *
 * @param from index of its first character, @param to index behind its last
 * @param found as it stands in the text
 * @param better what to write instead; null when the list says nothing
 */
public record Hit(int from, int to, String found, @Nullable String better) {
}
