package verklaar.catalogue;

import com.ibm.icu.text.Transliterator;
import java.util.List;

/** Reduces words to what they have in common however people type them: no case, no accents, no punctuation, Latin letters. */
final class Folding {

    private static final Transliterator FOLD = Transliterator
            .getInstance("Any-Latin; NFKD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower");

    private Folding() {
    }

    /** The words of a text, folded: {@code Google Workspace (G Suite)} gives {@code google workspace g suite}. */
    static List<String> words(String text) {
        var folded = FOLD.transliterate(text.replace("&", " and ").replace("+", " plus "));
        return List.of(folded.split("[^a-z0-9]+")).stream().filter(word -> !word.isEmpty()).toList();
    }

    /** The same without any spaces, so that {@code e-Boekhouden.nl} and {@code eboekhouden nl} are one. */
    static String joined(String text) {
        return String.join("", words(text));
    }
}
