/**
 * Statements and organisations over REST, each as one whole document under an entity tag. What a document may hold is said by its JSON
 * Schema and, in the end, by the records themselves.
 */
@NullMarked
package verklaar.statement.rest;

import org.jspecify.annotations.NullMarked;
