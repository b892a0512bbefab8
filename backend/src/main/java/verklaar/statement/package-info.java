/**
 * A privacy statement while it is being written: the organisation, the draft as one document, and the use cases that change it.
 * What a draft looks like to readers is assembled, checked, rendered and published by others.
 */
@NullMarked
package verklaar.statement;

import org.jspecify.annotations.NullMarked;
