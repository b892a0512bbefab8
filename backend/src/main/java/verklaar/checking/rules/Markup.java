package verklaar.checking.rules;

import verklaar.checking.Hit;
import verklaar.checking.Passage;
import verklaar.checking.WordList;

/** Looks for markup that not everybody can read (EN 301 549, WCAG 2.4.4). */
final class Markup {

    private Markup() {
    }

    /** The text of a link that does not say where it leads; empty when there is none. */
    static String unreadable(Passage passage) {
        for (Hit hit : passage.hits(WordList.LINK_TEXT)) {
            if (hit.from() > 0 && passage.words().charAt(hit.from() - 1) == '[' && passage.words().startsWith("](", hit.to())) {
                return hit.found();
            }
        }
        return "";
    }
}
