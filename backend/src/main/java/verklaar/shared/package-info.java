/**
 * The few things every capability needs: how to refuse, how to page, identifiers, strict JSON.
 * What belongs to one capability alone stays there.
 */
@NullMarked
package verklaar.shared;

import org.jspecify.annotations.NullMarked;
