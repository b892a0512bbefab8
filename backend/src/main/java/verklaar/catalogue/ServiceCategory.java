package verklaar.catalogue;

import verklaar.privacy.Key;

/**
 * A kind of service that has some.
 *
 * @param label in the language asked for
 * @param services how many there are of it
 */
public record ServiceCategory(Key key, String label, int services) {
}
