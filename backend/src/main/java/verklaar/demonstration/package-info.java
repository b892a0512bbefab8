/**
 * A tenant with a published statement and an empty one, so that a newcomer sees at once what all of it is for; only in the throw-away
 * installation of {@code ./start}. It uses what everybody uses: nothing here could not be done by hand.
 */
@NullMarked
package verklaar.demonstration;

import org.jspecify.annotations.NullMarked;
