package verklaar.ui.shared;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import verklaar.privacy.Key;
import verklaar.privacy.Keyed;

/** Changes to ordered lists of keyed elements, each answering a new list. */
public final class Edits {

    private static final int LONGEST = 60;

    private Edits() {
    }

    public static <T> List<T> added(List<T> list, T element) {
        List<T> changed = new ArrayList<>(list);
        changed.add(element);
        return changed;
    }

    public static <T extends Keyed> List<T> without(List<T> list, Key key) {
        return list.stream().filter(element -> !element.key().equals(key)).toList();
    }

    /**
     * The list with one element changed.
     *
     * @throws IllegalArgumentException when there is no element of that key any more
     */
    public static <T extends Keyed> List<T> changed(List<T> list, Key key, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>(list);
        int at = indexOf(list, key);
        changed.set(at, change.apply(list.get(at)));
        return changed;
    }

    /** The list with one element at another place, counted from 0; beyond an end means at it. */
    public static <T extends Keyed> List<T> moved(List<T> list, Key key, int to) {
        List<T> changed = new ArrayList<>(list);
        T element = changed.remove(indexOf(list, key));
        changed.add(Math.max(0, Math.min(to, changed.size())), element);
        return changed;
    }

    /** A key that says what it is for and is not taken yet: "Amazon S3" becomes {@code amazon-s3}, then {@code amazon-s3-2}. */
    public static Key freshKey(String words, Collection<? extends Keyed> others) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("^-+|-+$", "");
        String wish = cut.isEmpty() ? "item" : cut;
        Set<String> taken = others.stream().map(other -> other.key().value()).collect(Collectors.toSet());
        String key = wish;
        for (int number = 2; taken.contains(key); number++) {
            key = wish + "-" + number;
        }
        return Key.of(key);
    }

    private static <T extends Keyed> int indexOf(List<T> list, Key key) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).key().equals(key)) {
                return i;
            }
        }
        throw new IllegalArgumentException("There is no " + key + " any more");
    }
}
