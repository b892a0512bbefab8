/**
 * Freezing a statement into a numbered public version, and saying which version readers get at which address. Nothing here is assembled
 * or laid out, which is assembling's and rendering's, and nobody is answered, which is hosting's.
 */
@NullMarked
package verklaar.publishing;

import org.jspecify.annotations.NullMarked;
