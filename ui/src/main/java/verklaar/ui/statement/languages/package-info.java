/** The topic of languages and dates: in which languages and how a statement speaks, what it is called, from when it holds. */
@NullMarked
package verklaar.ui.statement.languages;

import org.jspecify.annotations.NullMarked;
