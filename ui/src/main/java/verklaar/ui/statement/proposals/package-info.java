@NullMarked
package verklaar.ui.statement.proposals;

import org.jspecify.annotations.NullMarked;
