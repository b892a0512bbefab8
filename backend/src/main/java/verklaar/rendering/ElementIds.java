package verklaar.rendering;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Ids of the elements on one page, made from the paths of the document's elements: slashes become dots, whatever has no place in an id
 * becomes a hyphen, and an id that is taken gets a number.
 */
final class ElementIds {

    private static final Pattern FOREIGN = Pattern.compile("[^A-Za-z0-9_.-]");

    private final Set<String> taken = new HashSet<>();

    /** @param reserved ids the page itself uses */
    ElementIds(Set<String> reserved) {
        taken.addAll(reserved);
    }

    String of(String path) {
        String id = clean(path);
        String unique = id;
        for (int n = 2; !taken.add(unique); n++) {
            unique = id + "-" + n;
        }
        return unique;
    }

    private static String clean(String path) {
        boolean plain = true;
        boolean slashes = false;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            slashes |= c == '/';
            plain &= c == '/' || c == '-' || c == '_' || c == '.' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        String dotted = slashes ? path.replace('/', '.') : path;
        if (path.isEmpty()) {
            return "element";
        }
        return plain ? dotted : FOREIGN.matcher(dotted).replaceAll("-");
    }
}
