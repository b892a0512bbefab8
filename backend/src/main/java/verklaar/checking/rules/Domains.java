package verklaar.checking.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import verklaar.privacy.DomainName;

/** Finds names of domains in a text that are nearly, but not quite, one of those a statement is about. */
final class Domains {

    /** Names shorter than this differ in a letter or two by right. */
    private static final int SHORTEST = 6;
    /** A name of at least this many letters may differ in two. */
    private static final int LONG = 8;

    private Domains() {
    }

    /**
     * A domain that looks like a typing error.
     *
     * @param found as it stands in the text
     * @param meant the declared one
     */
    record Typo(String found, String meant) {
    }

    /** The first name in the text that is one or two letters off a declared one. */
    static Optional<Typo> mistyped(String text, Set<DomainName> declared) {
        if (declared.isEmpty() || text.indexOf('.') < 0) {
            return Optional.empty();
        }
        List<String> names = names(text);
        return names.stream().filter(name -> declared.stream().noneMatch(d -> within(name, d.value())))
                .flatMap(name -> declared.stream().map(DomainName::value).filter(d -> near(label(name), label(d))).sorted()
                        .map(d -> new Typo(name, registered(d)))).findFirst();
    }

    private static boolean within(String name, String declared) {
        return name.equals(declared) || name.endsWith("." + declared) || declared.endsWith("." + name);
    }

    /** Whatever has letters, digits and hyphens with a dot in between, in lower case. */
    private static List<String> names(String text) {
        List<String> found = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (!Character.isLetterOrDigit(c) && c != '-' && c != '.') {
                String name = text.substring(start, i).toLowerCase(Locale.ROOT);
                String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
                if (bare.indexOf('.') > 0 && bare.length() <= 253) {
                    found.add(bare);
                }
                start = i + 1;
            }
        }
        return found;
    }

    /** The last two parts. */
    private static String registered(String name) {
        int last = name.lastIndexOf('.');
        return name.substring(name.lastIndexOf('.', last - 1) + 1);
    }

    /** The part before the last dot. */
    private static String label(String name) {
        String registered = registered(name);
        return registered.substring(0, Math.max(0, registered.indexOf('.')));
    }

    private static boolean near(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        if (shorter < SHORTEST || one.length() > 63 || Math.abs(one.length() - other.length()) > 2 || one.equals(other)) {
            return false;
        }
        return distance(one, other) <= (shorter < LONG ? 1 : 2);
    }

    /** Levenshtein's: letters to add, drop or change. */
    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[other.length()];
    }
}
