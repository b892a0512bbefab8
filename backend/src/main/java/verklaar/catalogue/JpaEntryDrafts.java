package verklaar.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verklaar.tenant.TenantId;

/** Curators' drafts in the database. */
@ApplicationScoped
class JpaEntryDrafts implements EntryDrafts {

    private final EntityManager entities;

    @Inject
    JpaEntryDrafts(EntityManager entities) {
        this.entities = entities;
    }

    @SuppressWarnings("NullAway")
    protected JpaEntryDrafts() {
        this(null);
    }

    @Override
    public Optional<EntryDraft> find(CatalogueEntry entry, String curator) {
        return Optional.ofNullable(row(entry, curator)).map(EntryDraftRow::draft);
    }

    @Override
    public List<EntryDraft> all() {
        return entities.createQuery("select d from EntryDraftRow d where d.tenant = :platform order by d.entry, d.curator", EntryDraftRow.class)
                .setParameter("platform", TenantId.PLATFORM).getResultStream().map(EntryDraftRow::draft).toList();
    }

    @Override
    public void put(EntryDraft draft) {
        var known = row(draft.entry(), draft.curator());
        if (known == null) {
            entities.persist(new EntryDraftRow(draft));
        } else {
            known.become(draft);
        }
    }

    @Override
    public void remove(CatalogueEntry entry, String curator) {
        var known = row(entry, curator);
        if (known != null) {
            entities.remove(known);
        }
    }

    private @Nullable EntryDraftRow row(CatalogueEntry entry, String curator) {
        return entities.find(EntryDraftRow.class, new EntryDraftRow.RowKey(TenantId.PLATFORM, entry, curator));
    }
}
