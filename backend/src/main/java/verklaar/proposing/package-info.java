/**
 * A change in the catalogue, offered to the statements it touches: who is affected, what would change, and what a member answers. It
 * changes drafts only when somebody accepts, and published versions never. Who writes the catalogue is left to others.
 */
@NullMarked
package verklaar.proposing;

import org.jspecify.annotations.NullMarked;
