/**
 * Pieces that every view is made of: an editor that saves by itself, fields for text in several languages, ordered lists, words.
 * They know nothing of any one capability's screens.
 */
@NullMarked
package verklaar.ui.shared;

import org.jspecify.annotations.NullMarked;
