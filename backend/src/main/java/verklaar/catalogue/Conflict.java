package verklaar.catalogue;

import java.time.Instant;
import java.util.Optional;
import verklaar.privacy.Key;

/**
 * An entry of a file that was not made from the newest version in the database, so that it cannot become the next one.
 *
 * @param entry which: {@code provider/moneybird}, {@code service/moneybird}, {@code preset/moneybird/bookkeeping}, {@code terms/purpose}
 * @param head the newest version in the database
 * @param version what the file calls itself; for a list of words, the edition it would have become part of
 * @param content the entry as JSON
 * @param seenAt when the file was read
 */
public record Conflict(String entry, int head, int version, String content, Instant seenAt) {

    /** The preset it is about; empty when it is about something else. */
    public Optional<Key> preset() {
        var parts = entry.split("/");
        return parts[0].equals("preset") ? Optional.of(Key.of(parts[2])) : Optional.empty();
    }

    /** The entry that a curator opens to settle it: a preset's is its service. */
    public CatalogueEntry of() {
        var parts = entry.split("/");
        return switch (parts[0]) {
            case "provider" -> CatalogueEntry.provider(Key.of(parts[1]));
            case "service", "preset" -> CatalogueEntry.service(Key.of(parts[1]));
            default -> CatalogueEntry.of(parts[0], parts[1]).orElseThrow();
        };
    }
}
