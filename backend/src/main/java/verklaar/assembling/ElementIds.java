package verklaar.assembling;

import java.util.HashMap;
import java.util.Map;

/** Gives every element of a document an id of its own: the path of its field, and a suffix when the field is shown again. */
final class ElementIds {

    private final Map<String, Integer> used = new HashMap<>();

    /** The path itself the first time; then with {@code ~2}, {@code ~3} …, a sign no key can hold. */
    String unique(String path) {
        int times = used.merge(path, 1, Integer::sum);
        return times == 1 ? path : path + "~" + times;
    }
}
