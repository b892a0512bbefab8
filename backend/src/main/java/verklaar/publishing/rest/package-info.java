/**
 * Publishing over HTTP: versions and addresses of a statement. What anybody may read is hosting's.
 */
@NullMarked
package verklaar.publishing.rest;

import org.jspecify.annotations.NullMarked;
