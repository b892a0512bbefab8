/** The topic of purposes: what is done with personal data, why, and what allows it. */
@NullMarked
package verklaar.ui.statement.purposes;

import org.jspecify.annotations.NullMarked;
