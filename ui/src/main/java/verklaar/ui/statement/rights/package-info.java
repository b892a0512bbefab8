/** The topic of rights and complaints: what people can ask for, how, who answers, and where they can complain. */
@NullMarked
package verklaar.ui.statement.rights;

import org.jspecify.annotations.NullMarked;
