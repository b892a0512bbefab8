/**
 * A statement while it is being written: the builder's frame, its topics and the preview beside them.
 * What may be written is decided by the records of the backend; here it is shown and handed on.
 */
@NullMarked
package verklaar.ui.statement;

import org.jspecify.annotations.NullMarked;
