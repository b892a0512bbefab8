/**
 * Serving published statements to anyone, without signing in, without a cookie, and from memory. What is served was frozen by
 * publishing; only the frame around it is made here, when it changes. The pages of the catalogue are served here too.
 */
@NullMarked
package verklaar.hosting;

import org.jspecify.annotations.NullMarked;
