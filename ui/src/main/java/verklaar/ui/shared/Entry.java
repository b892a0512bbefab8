package verklaar.ui.shared;

import org.jspecify.annotations.Nullable;
import verklaar.privacy.Key;
import verklaar.privacy.Keyed;

/**
 * An element of a list that may not be whole yet: the card is there, but nothing is kept before it can be.
 *
 * @param value null while what is typed makes none
 */
public record Entry<T>(Key key, @Nullable T value) implements Keyed {
}
