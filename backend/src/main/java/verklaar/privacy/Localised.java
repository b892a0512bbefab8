package verklaar.privacy;

import java.text.Normalizer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The same words in one or more languages, in the order they were given; Unicode normal form C. Its kind says how much markup they
 * may carry and how long they may be: {@link PlainText}, {@link InlineText}, {@link BlockText}.
 */
public sealed interface Localised permits PlainText, InlineText, BlockText {

    /** At most this many languages. */
    int MAX_LANGUAGES = 20;

    /** The words by language; never empty, no word blank. */
    Map<LanguageTag, String> texts();

    /** The words in one language, when they exist in exactly that language; another language never stands in for it. */
    default Optional<String> in(LanguageTag language) {
        return Optional.ofNullable(texts().get(language));
    }

    default Set<LanguageTag> languages() {
        return texts().keySet();
    }

    /** Checks and freezes the words of one localised text. */
    static Map<LanguageTag, String> checked(@Nullable Map<LanguageTag, String> texts, int limit, boolean lines) {
        if (texts == null || texts.isEmpty()) {
            throw new IllegalArgumentException("A text needs at least one language");
        }
        if (texts.size() > MAX_LANGUAGES) {
            throw new IllegalArgumentException("At most " + MAX_LANGUAGES + " languages");
        }
        Map<LanguageTag, String> normal = new LinkedHashMap<>();
        texts.forEach((language, words) -> normal.put(language, checked(language, words, limit, lines)));
        return Collections.unmodifiableMap(normal);
    }

    private static String checked(LanguageTag language, @Nullable String words, int limit, boolean lines) {
        if (words == null || words.isBlank()) {
            throw new IllegalArgumentException("The text in " + language + " is empty: leave the language out instead");
        }
        String normal = Normalizer.normalize(words, Normalizer.Form.NFC);
        if (normal.codePointCount(0, normal.length()) > limit) {
            throw new IllegalArgumentException("The text in " + language + " is longer than " + limit + " characters");
        }
        normal.codePoints().filter(c -> refused(c, lines)).findFirst().ifPresent(c -> {
            throw new IllegalArgumentException("The text in " + language + " holds the character U+%04X, which cannot be printed".formatted(c));
        });
        return normal;
    }

    /** Control characters, lone surrogates and non-characters; line breaks only where the kind has lines. */
    private static boolean refused(int c, boolean lines) {
        if (c == '\n' || c == '\t') {
            return !lines;
        }
        return Character.getType(c) == Character.CONTROL || Character.getType(c) == Character.SURROGATE || (c & 0xFFFE) == 0xFFFE
                || (c >= 0xFDD0 && c <= 0xFDEF);
    }
}
