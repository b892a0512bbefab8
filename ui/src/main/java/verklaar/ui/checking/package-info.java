/**
 * What the rules find, where people work: a line at the field it is about, the page with all of it, and the decisions they take. What is
 * found, and what a decision means, is the checking capability's.
 */
@NullMarked
package verklaar.ui.checking;

import org.jspecify.annotations.NullMarked;
