/** The topic of websites and apps: what a statement is about, and the parts its recipients are sorted into. */
@NullMarked
package verklaar.ui.statement.scopes;

import org.jspecify.annotations.NullMarked;
