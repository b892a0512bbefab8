/** The topic of services: who gets which data, why, how long and where; picked from the catalogue and made one's own field by field. */
@NullMarked
package verklaar.ui.statement.services;

import org.jspecify.annotations.NullMarked;
