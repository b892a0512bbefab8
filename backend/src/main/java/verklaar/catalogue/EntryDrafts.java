package verklaar.catalogue;

import java.util.List;
import java.util.Optional;

/** What curators are changing; each has a draft of his or her own of an entry. */
interface EntryDrafts {

    Optional<EntryDraft> find(CatalogueEntry entry, String curator);

    /** Every draft of every curator, by entry. */
    List<EntryDraft> all();

    /** Keeps a draft in the place of the one the curator had of that entry. */
    void put(EntryDraft draft);

    /** Forgets a curator's draft of an entry, if there is one. */
    void remove(CatalogueEntry entry, String curator);
}
