package verklaar.ui.shared;

/**
 * A component that shows a value, and shows it anew when it has changed elsewhere. Showing tells nobody of a change.
 *
 * @param <T> what it shows
 */
public interface Shows<T> {
    void show(T value);
}
