/**
 * What belongs to a tenant rather than to one statement: its statements, its organisation, its members and its API tokens.
 */
@NullMarked
package verklaar.ui.tenant;

import org.jspecify.annotations.NullMarked;
