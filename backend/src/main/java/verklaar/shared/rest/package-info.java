/**
 * What every resource of the management API stands on: problem documents for all that is refused, strict JSON in and out, limits,
 * entity tags. What can be asked for is in the {@code rest} package of each capability.
 */
@NullMarked
package verklaar.shared.rest;

import org.jspecify.annotations.NullMarked;
