/**
 * A {@link verklaar.assembling.StatementDocument} in the form readers get it: HTML in its page, and plain text. What it says is
 * assembling's, and at which address it stands is hosting's. So are the pages of the catalogue.
 */
@NullMarked
package verklaar.rendering;

import org.jspecify.annotations.NullMarked;
