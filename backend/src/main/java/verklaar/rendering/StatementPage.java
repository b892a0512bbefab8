package verklaar.rendering;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A published version on its page.
 *
 * @param article as it was frozen
 * @param version which one it is; null in a preview
 */
public record StatementPage(Frame frame, String article, @Nullable Edition version) {

    /**
     * Which version it is.
     *
     * @param inForce since when it holds
     * @param allVersions address of the list
     * @param replacedOn when a newer version took its place; null for the current one
     * @param current address of the current version; null when there is none
     */
    public record Edition(int number, LocalDate inForce, String allVersions, @Nullable LocalDate replacedOn, @Nullable String current) {
    }
}
