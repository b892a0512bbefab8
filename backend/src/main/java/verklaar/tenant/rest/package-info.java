/**
 * The caller's tenants over REST, and the token by which a program is known. What can be done in a tenant is in the other capabilities.
 */
@NullMarked
package verklaar.tenant.rest;

import org.jspecify.annotations.NullMarked;
