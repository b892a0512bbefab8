package verklaar.catalogue;

/**
 * An entry as a curator has it open.
 *
 * @param name what people know it by; its key while nothing is published
 * @param text the file as the curator wants it: a draft of his or her own, or else the published one
 * @param base fingerprint of the published file the text was made from
 * @param published the file as it is published now; empty for an entry that is not
 * @param version the newest published one; 0 for none
 * @param isDrafted whether the curator has a draft of it
 * @param overtaken whether somebody else has published a version since the text was made
 */
public record EntrySheet(CatalogueEntry entry, String name, String text, String base, String published, int version, boolean isDrafted,
        boolean overtaken) {

    /** Whether the text differs from what is published. */
    public boolean isChanged() {
        return !text.equals(published);
    }
}
