/** The topic of own words: order and headings of the sections, and the tenant's own text instead of what is generated. */
@NullMarked
package verklaar.ui.statement.words;

import org.jspecify.annotations.NullMarked;
