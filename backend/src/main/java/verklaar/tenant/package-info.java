/**
 * Our customers, their members, roles, grants and tokens: who acts, and for which tenant. Accounts and passwords are Keycloak's.
 */
@NullMarked
package verklaar.tenant;

import org.jspecify.annotations.NullMarked;
