package verklaar.catalogue;

import java.time.Instant;

/**
 * An entry as one curator is changing it, not yet published.
 *
 * @param curator whose draft it is
 * @param text the file as the curator wants it, which may not hold up yet
 * @param base fingerprint of the published file it was made from
 */
record EntryDraft(CatalogueEntry entry, String curator, String text, String base, Instant changedAt) {
}
