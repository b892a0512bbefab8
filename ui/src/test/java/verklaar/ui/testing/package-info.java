/**
 * The whole application for tests: deployed once on Payara Micro beside a real database and a real Keycloak, and a browser to look at it.
 * What is tested belongs beside what it tests.
 */
@NullMarked
package verklaar.ui.testing;

import org.jspecify.annotations.NullMarked;
