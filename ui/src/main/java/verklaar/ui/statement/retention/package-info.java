/** The topic of retention: how long data is kept, as a period, a criterion or an event; also asked for each service. */
@NullMarked
package verklaar.ui.statement.retention;

import org.jspecify.annotations.NullMarked;
