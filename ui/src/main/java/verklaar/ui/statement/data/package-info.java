/**
 * The topic of people and data: which kinds of personal data, of whom, from where. Also the data that a purpose or a service uses,
 * chosen from those kinds.
 */
@NullMarked
package verklaar.ui.statement.data;

import org.jspecify.annotations.NullMarked;
