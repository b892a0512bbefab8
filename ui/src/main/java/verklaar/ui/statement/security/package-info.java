/** The topic of security: how data is protected, in measures of the catalogue and of one's own. */
@NullMarked
package verklaar.ui.statement.security;

import org.jspecify.annotations.NullMarked;
