/**
 * The launcher behind {@code ./start}: database, Keycloak and application on one machine, started and stopped together.
 * What the application does is none of its business; it hands over configuration and watches health.
 */
@NullMarked
package verklaar.infra;

import org.jspecify.annotations.NullMarked;
