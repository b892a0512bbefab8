/** The rules themselves, by topic: each says in a few lines what it looks at and when it finds something. */
@NullMarked
package verklaar.checking.rules;

import org.jspecify.annotations.NullMarked;
