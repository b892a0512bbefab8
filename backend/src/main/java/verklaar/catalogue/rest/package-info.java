/**
 * The catalogue over REST as one tenant sees it: searching it, reading a service, keeping an own one. What a service may say is told by
 * its JSON Schema and the catalogue's rules.
 */
@NullMarked
package verklaar.catalogue.rest;

import org.jspecify.annotations.NullMarked;
