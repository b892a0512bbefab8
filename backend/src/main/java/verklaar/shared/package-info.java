/**
 * The few things every capability needs: how a use case refuses, how it pages, what time it is.
 * What belongs to one capability alone stays there.
 */
@NullMarked
package verklaar.shared;

import org.jspecify.annotations.NullMarked;
