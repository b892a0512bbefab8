package verklaar.checking;

import org.jspecify.annotations.Nullable;
import verklaar.privacy.LanguageTag;
import verklaar.statement.SectionKind;

/** Passages as rules get them, for tests of what they read out of words. */
public final class PassageFixture {

    private PassageFixture() {
    }

    public static Passage dutch(String words) {
        return in(LanguageTag.NL, words);
    }

    public static Passage in(LanguageTag language, String words) {
        return in(null, language, words);
    }

    public static Passage in(@Nullable SectionKind section, LanguageTag language, String words) {
        return new Passage("here", section, language, words, Words.of(language).in(words));
    }
}
