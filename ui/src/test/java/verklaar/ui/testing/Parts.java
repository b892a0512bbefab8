package verklaar.ui.testing;

import jakarta.inject.Inject;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** What views are made of, handed to their constructors as the container would. */
class Parts {

    private final Map<Class<?>, Object> parts = new LinkedHashMap<>();

    void put(Object... added) {
        Arrays.stream(added).forEach(part -> parts.put(part.getClass(), part));
    }

    void put(Class<?> type, Object part) {
        parts.put(type, part);
    }

    /** Whether a class is made by handing it what it asks for. */
    static boolean isMadeHere(Class<?> type) {
        return Arrays.stream(type.getDeclaredConstructors()).anyMatch(constructor -> constructor.isAnnotationPresent(Inject.class));
    }

    <T> T find(Class<T> type) {
        return parts.values().stream().filter(type::isInstance).map(type::cast).findFirst().orElseGet(() -> make(type));
    }

    <T> T make(Class<T> type) {
        try {
            Constructor<?> constructor = Arrays.stream(type.getDeclaredConstructors())
                    .filter(c -> c.isAnnotationPresent(Inject.class)).findFirst().orElseGet(() -> noArguments(type));
            constructor.setAccessible(true);
            Object[] arguments = Arrays.stream(constructor.getParameterTypes()).map(this::find).toArray();
            return type.cast(constructor.newInstance(arguments));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make " + type, e);
        }
    }

    private static Constructor<?> noArguments(Class<?> type) {
        try {
            return type.getDeclaredConstructor();
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Nothing is " + type + ", and it cannot be made", e);
        }
    }
}
