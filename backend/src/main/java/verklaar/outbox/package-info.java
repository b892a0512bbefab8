/**
 * Work that follows from something and need not be done at once: an entry is written in the transaction of its cause and worked off in
 * the background, on whatever node comes first. What the work is, is left to the capabilities that ask for it.
 */
@NullMarked
package verklaar.outbox;

import org.jspecify.annotations.NullMarked;
