package verklaar.shared;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What records do with the lists they are given. */
public final class Lists {

    private Lists() {
    }

    /** An unmodifiable copy; absent means empty. */
    public static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /**
     * An unmodifiable copy whose elements differ in what identifies them.
     *
     * @throws IllegalArgumentException naming the first value that occurs twice
     */
    public static <T, K> List<T> unique(@Nullable List<T> list, Function<? super T, K> identity, String what) {
        List<T> copy = orEmpty(list);
        Set<K> seen = new HashSet<>();
        for (T element : copy) {
            if (!seen.add(identity.apply(element))) {
                throw new IllegalArgumentException("Twice in " + what + ": " + identity.apply(element));
            }
        }
        return copy;
    }

    /** An unmodifiable copy in the order it was given, so that a document reads the same on every machine; absent means empty. */
    public static <K, V> Map<K, V> inOrder(@Nullable Map<K, V> map) {
        if (map == null || map.isEmpty()) {
            return Map.of();
        }
        Map<K, V> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> copy.put(Objects.requireNonNull(key), Objects.requireNonNull(value)));
        return Collections.unmodifiableMap(copy);
    }
}
