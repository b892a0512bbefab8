package verklaar.ui.shared;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Why a record does not take a value, told from the English sentence it refuses with. */
enum Unfit {
    WEB_ADDRESS("Not a web address"),
    DOMAIN("Not a domain name"),
    DATE("Not a date"),
    NUMBER("Not a whole number"),
    PERIOD("A period is"),
    LIFETIME("Not a lifetime"),
    AGE("An age of consent"),
    JURISDICTION("Not a jurisdiction", "Not a country code"),
    LANGUAGE("Not a language tag"),
    TOO_LONG("is longer than", "must be one line of"),
    UNPRINTABLE("which cannot be printed"),
    TWICE("Twice in"),
    NAMELESS("names neither", "has no words", "has no purpose", "needs a text", "needs words", "needs at least one language", "is empty"),
    ELSEWHERE("exactly when it refers to elsewhere"),
    SOURCE_LANGUAGE("The source language"),
    TOO_MANY("At most", "has at most");

    private final List<String> signs;

    Unfit(String... signs) {
        this.signs = List.of(signs);
    }

    /** What to tell the one who typed it: what is wrong and what to write instead. */
    static Optional<String> words(IllegalArgumentException unfit, Locale locale) {
        String reason = String.valueOf(unfit.getMessage());
        for (Unfit kind : values()) {
            if (kind.signs.stream().anyMatch(reason::contains)) {
                return Words.find(locale, "unfit." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            }
        }
        return Optional.empty();
    }
}
