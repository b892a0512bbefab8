/** The topic of changes: what has changed in the statement over time, also before it was kept here. */
@NullMarked
package verklaar.ui.statement.changes;

import org.jspecify.annotations.NullMarked;

