/** What screens need of proposals: the use cases, for one statement at a time, and a memory of what is open. */
@NullMarked
package verklaar.ui.proposing;

import org.jspecify.annotations.NullMarked;
