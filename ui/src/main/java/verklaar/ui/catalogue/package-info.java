/**
 * The catalogue as people meet it while they write: finding a service, choosing a use of it, making a service of one's own.
 * Where a picked use goes is left to others.
 */
@NullMarked
package verklaar.ui.catalogue;

import org.jspecify.annotations.NullMarked;
