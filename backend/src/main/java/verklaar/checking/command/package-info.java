/**
 * The check as a command that a site's build calls: a file in, findings out, with an exit code. It needs no server and no database, and
 * knows the catalogue that this version of the product brings along.
 */
@NullMarked
package verklaar.checking.command;

import org.jspecify.annotations.NullMarked;
