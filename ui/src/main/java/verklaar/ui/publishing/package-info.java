/**
 * Making a statement public from the builder: what stands in the way, the button, the link, and the versions there have been.
 * The preview is served from here too, by the renderer that makes the public pages.
 */
@NullMarked
package verklaar.ui.publishing;

import org.jspecify.annotations.NullMarked;
