package verklaar.privacy;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * A field the catalogue fills in and a tenant may change.
 *
 * @param state where the value comes from
 * @param value the tenant's own, only when SET; it stands for all languages
 * @param against the preset version it was set against, when there was one
 */
@JsonSerialize(using = PrefilledSerializer.class)
public record Prefilled<T>(State state, @Nullable T value, @Nullable Integer against) {

    private static final Prefilled<?> INHERITED = new Prefilled<>(State.INHERIT, null, null);

    public Prefilled {
        if ((state == State.SET) != (value != null)) {
            throw new IllegalArgumentException("A field is SET with a value, or INHERIT or CLEARED without one");
        }
        if (state == State.INHERIT && against != null) {
            throw new IllegalArgumentException("An inherited field is not set against a version");
        }
    }

    /** Follows the pinned preset version. */
    @SuppressWarnings("unchecked")
    public static <T> Prefilled<T> inherit() {
        return (Prefilled<T>) INHERITED;
    }

    public static <T> Prefilled<T> set(T value) {
        return new Prefilled<>(State.SET, value, null);
    }

    public static <T> Prefilled<T> set(T value, @Nullable Integer against) {
        return new Prefilled<>(State.SET, value, against);
    }

    /** Left empty on purpose, whatever the catalogue says. */
    public static <T> Prefilled<T> cleared(@Nullable Integer against) {
        return new Prefilled<>(State.CLEARED, null, against);
    }

    /** Absent means inherited. */
    public static <T> Prefilled<T> orInherit(@Nullable Prefilled<T> field) {
        return field == null ? inherit() : field;
    }

    /** The value that holds: the tenant's, nothing, or the pinned version's. Never the newest version's. */
    public @Nullable T resolve(@Nullable T pinned) {
        return switch (state) {
            case SET -> value;
            case CLEARED -> null;
            case INHERIT -> pinned;
        };
    }

    /** Where a value comes from. */
    public enum State { INHERIT, SET, CLEARED }
}
