/** The topic of automated decisions: whether computers decide alone about people, how, and what people can do about it. */
@NullMarked
package verklaar.ui.statement.decisions;

import org.jspecify.annotations.NullMarked;
