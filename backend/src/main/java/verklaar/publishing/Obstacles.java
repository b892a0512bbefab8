package verklaar.publishing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What keeps a manuscript from being published: errors that nobody has waived, and a day that has not come. */
final class Obstacles {

    private Obstacles() {
    }

    /**
     * Everything that stands in the way, in the order in which it is best solved.
     *
     * @param today in the statement's own time zone
     */
    static List<PublishingRefused> of(Manuscript manuscript, LocalDate today) {
        List<PublishingRefused> found = new ArrayList<>();
        if (!manuscript.review().blocking().isEmpty()) {
            found.add(new PublishingRefused.FindingsOpen(manuscript.document(), manuscript.review()));
        }
        LocalDate from = manuscript.document().facts().draft().head().effectiveFrom();
        if (from != null && from.isAfter(today)) {
            found.add(new PublishingRefused.InForceLater(from));
        }
        return found;
    }
}
