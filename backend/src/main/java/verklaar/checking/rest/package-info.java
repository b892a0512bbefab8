/**
 * Checking over HTTP: what the rules find in a tenant's statement, what is decided about it, and a check of any statement for anybody.
 */
@NullMarked
package verklaar.checking.rest;

import org.jspecify.annotations.NullMarked;
