/**
 * What all tenants share: providers, services and their presets in immutable versions, and the editions of terms, clauses and
 * authorities. A tenant's own services stand beside them. Who uses what, and in which words it reads, is left to others.
 */
@NullMarked
package verklaar.catalogue;

import org.jspecify.annotations.NullMarked;
