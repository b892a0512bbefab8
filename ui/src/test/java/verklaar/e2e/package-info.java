/**
 * The product as people and programs meet it: a browser, Keycloak's own pages, the management API and the public pages, all of them real.
 * What a single view or use case does is told by the tests beside it.
 */
@NullMarked
package verklaar.e2e;

import org.jspecify.annotations.NullMarked;
