/** The topic of cookies: what is stored on visitors' devices, and how they are asked. */
@NullMarked
package verklaar.ui.statement.cookies;

import org.jspecify.annotations.NullMarked;
