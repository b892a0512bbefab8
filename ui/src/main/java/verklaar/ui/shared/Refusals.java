package verklaar.ui.shared;

import java.util.Locale;
import java.util.Optional;
import verklaar.shared.Refused;

/** Says in the language of the one who works what was refused, and what to do. */
public final class Refusals {

    private Refusals() {
    }

    /** The words for a refusal by its code ({@code refused.statement-stale}), or its own sentence when we have none. */
    public static String words(Refused refused, Locale locale) {
        Optional<String> ours = Words.find(locale, "refused." + refused.code());
        return ours.orElseGet(refused::detail);
    }

    /** The words for a value that a record does not take; the record's own reason is in English, and shown in English only. */
    public static String words(IllegalArgumentException unfit, Locale locale) {
        Optional<String> ours = Unfit.words(unfit, locale);
        if (ours.isPresent()) {
            return ours.get();
        }
        boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        String reason = unfit.getMessage();
        return english && reason != null ? reason : Words.in(locale, "editor.unfit");
    }
}
