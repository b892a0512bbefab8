/**
 * A draft resolved into one {@link verklaar.assembling.StatementDocument}: every prefilled value, every generated sentence, in every
 * announced language. What it looks like is rendering's.
 */
@NullMarked
package verklaar.assembling;

import org.jspecify.annotations.NullMarked;
