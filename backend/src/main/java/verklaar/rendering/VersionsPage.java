package verklaar.rendering;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.LanguageTag;

/**
 * All published versions of a statement, the newest first.
 *
 * @param statement its title
 * @param current address of the current version
 */
public record VersionsPage(Frame frame, String statement, String current, List<Line> versions) {

    public VersionsPage {
        versions = List.copyOf(versions);
    }

    /**
     * One version.
     *
     * @param inForce since when it holds
     * @param published on which day
     * @param replaced on which day a newer one took its place; null for the current one
     */
    public record Line(int number, LocalDate inForce, LocalDate published, @Nullable LocalDate replaced, List<Reading> readings) {

        public Line {
            readings = List.copyOf(readings);
        }
    }

    /** Where a version can be read in one language. */
    public record Reading(LanguageTag language, String address) {

        public String lang() {
            return language.value();
        }

        public String dir() {
            return Languages.direction(language);
        }

        public String name() {
            return Languages.ownName(language);
        }
    }
}
