package verklaar.checking.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds what tells an intruder more than a reader: versions of software, and names and addresses of machines within. */
final class TechnicalDetails {

    private static final Set<String> WITHIN = Set.of("local", "internal", "lan", "corp", "intranet", "localdomain");
    /** Names of standards, which have versions that everybody may know. */
    private static final Set<String> STANDARDS = Set.of("tls", "ssl", "wpa", "http", "wcag", "iso", "nen", "oauth", "saml", "pci", "dss", "versie", "version");

    private TechnicalDetails() {
    }

    /** The first in a text, as it stands there. */
    static Optional<String> first(String text) {
        String before = "";
        for (String raw : text.split("[\\s,;:()\\[\\]<>]")) {
            String word = raw.endsWith(".") ? raw.substring(0, raw.length() - 1) : raw;
            if (isMachine(word)) {
                return Optional.of(word);
            }
            if (isVersion(word) && isName(before)) {
                return Optional.of(before + " " + word);
            }
            before = word;
        }
        return Optional.empty();
    }

    /** Numbers with dots in between: "1.1.1k", "v7.4". */
    private static boolean isVersion(String word) {
        String numbers = word.startsWith("v") ? word.substring(1) : word;
        int dot = numbers.indexOf('.');
        return dot > 0 && dot < numbers.length() - 1 && numbers.length() < 20 && Character.isDigit(numbers.charAt(dot - 1))
                && Character.isDigit(numbers.charAt(dot + 1)) && Character.isDigit(numbers.charAt(0));
    }

    /** A name of software, as it is written: with a capital. */
    private static boolean isName(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(0)) && word.chars().allMatch(Character::isLetter)
                && !STANDARDS.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isMachine(String word) {
        int dot = word.lastIndexOf('.');
        return dot > 0 && WITHIN.contains(word.substring(dot + 1).toLowerCase(Locale.ROOT)) || isPrivateAddress(word);
    }

    /** Addresses of RFC 1918. */
    private static boolean isPrivateAddress(String word) {
        if (!word.startsWith("10.") && !word.startsWith("192.168.") && !word.startsWith("172.")) {
            return false;
        }
        return word.length() < 16 && word.chars().filter(c -> c == '.').count() == 3 && word.chars().allMatch(c -> c == '.' || Character.isDigit(c));
    }
}
