/**
 * The parts that every topic's forms are made of: a form over one record, a list of such forms, choices from the catalogue's words.
 * Which record a form is about, and what it asks, belongs to the package of its topic.
 */
@NullMarked
package verklaar.ui.statement.form;

import org.jspecify.annotations.NullMarked;
