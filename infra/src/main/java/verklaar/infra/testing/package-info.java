/**
 * Real servers for tests: a database and a Keycloak, started once for all tests of one Java process.
 * What is in them is the tests' own affair.
 */
@NullMarked
package verklaar.infra.testing;

import org.jspecify.annotations.NullMarked;
