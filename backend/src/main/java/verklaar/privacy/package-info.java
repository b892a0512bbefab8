/**
 * The facts of data protection law as values: localised text, personal data, retention, places, transfers, cookies.
 * The catalogue's presets and a statement's sharings are both made of them; who uses them and how they read is left to others.
 */
@NullMarked
package verklaar.privacy;

import org.jspecify.annotations.NullMarked;
