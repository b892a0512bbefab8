/**
 * Rules that look at a statement as readers will get it and at the facts behind it, and say what is missing, contradicts itself or reads
 * badly, each with the article it comes from. Whether that keeps a statement from being published is publishing's to decide.
 */
@NullMarked
package verklaar.checking;

import org.jspecify.annotations.NullMarked;
