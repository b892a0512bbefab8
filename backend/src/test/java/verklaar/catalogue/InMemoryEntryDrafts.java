package verklaar.catalogue;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Curators' drafts in memory. */
final class InMemoryEntryDrafts implements EntryDrafts {

    private final Map<List<Object>, EntryDraft> drafts = new LinkedHashMap<>();

    @Override
    public Optional<EntryDraft> find(CatalogueEntry entry, String curator) {
        return Optional.ofNullable(drafts.get(List.of(entry, curator)));
    }

    @Override
    public List<EntryDraft> all() {
        return drafts.values().stream().sorted(Comparator.comparing(EntryDraft::entry).thenComparing(EntryDraft::curator)).toList();
    }

    @Override
    public void put(EntryDraft draft) {
        drafts.put(List.of(draft.entry(), draft.curator()), draft);
    }

    @Override
    public void remove(CatalogueEntry entry, String curator) {
        drafts.remove(List.of(entry, curator));
    }
}
