package verklaar.catalogue;

import java.time.Instant;
import java.util.List;

/** An entry's text on its way to become the next version. */
interface Publication {

    /** Reads the text of an entry and compares it with the rest of the catalogue. */
    static Publication of(CatalogueEntry entry, String text, Shelf shelf, Change change) {
        return switch (entry.kind()) {
            case PROVIDER -> new ProviderPublication(entry, text, shelf, new NextVersion(change));
            case SERVICE -> new ServicePublication(entry, text, shelf, new NextVersion(change));
            case TERMS, CLAUSES, AUTHORITIES -> new WordsPublication(entry, text, shelf);
        };
    }

    /** What is wrong with it; empty when it can be published. */
    List<Problem> problems();

    /**
     * Adds every part that has a new version.
     *
     * @return whether there was any
     */
    boolean addTo(CatalogueVersions versions, Instant at);
}
