package verklaar.catalogue;

import java.time.Instant;
import verklaar.privacy.Key;

/**
 * An entry of a file that was not made from the newest version in the database, so that it cannot become the next one.
 *
 * @param entry which: {@code provider/moneybird}, {@code service/moneybird}, {@code preset/moneybird/bookkeeping}
 * @param head the newest version in the database
 * @param version what the file calls itself
 * @param content the entry as JSON
 * @param seenAt when the file was read
 */
public record Conflict(String entry, int head, int version, String content, Instant seenAt) {

    /** The entry that a curator opens to settle it: a preset's is its service. */
    public CatalogueEntry of() {
        var parts = entry.split("/");
        return parts[0].equals("provider") ? CatalogueEntry.provider(Key.of(parts[1])) : CatalogueEntry.service(Key.of(parts[1]));
    }
}
