/**
 * The frame around every view: signing in and out, navigation, headers.
 * What a view shows belongs to the package of its capability.
 */
@NullMarked
package verklaar.ui.shell;

import org.jspecify.annotations.NullMarked;
