/** Proposals over REST: the open and the answered ones, what each would change, and the answer. */
@NullMarked
package verklaar.proposing.rest;

import org.jspecify.annotations.NullMarked;
