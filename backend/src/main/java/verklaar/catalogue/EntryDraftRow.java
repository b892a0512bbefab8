package verklaar.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import verklaar.tenant.TenantId;
import verklaar.tenant.TenantIdConverter;

/** A curator's draft in the database. */
@Entity
@Table(name = "catalogue_draft")
@IdClass(EntryDraftRow.RowKey.class)
class EntryDraftRow {

    @Id
    @Convert(converter = TenantIdConverter.class)
    @Column(name = "tenant_id")
    private TenantId tenant;

    @Id
    private String entry;

    @Id
    private String curator;

    private String content;

    private String base;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** For JPA alone. */
    @SuppressWarnings("NullAway")
    protected EntryDraftRow() {
    }

    EntryDraftRow(EntryDraft draft) {
        this.tenant = TenantId.PLATFORM;
        this.entry = draft.entry().path();
        this.curator = draft.curator();
        become(draft);
    }

    /** Says what the draft says from now on. */
    final void become(EntryDraft draft) {
        content = draft.text();
        base = draft.base();
        changedAt = draft.changedAt();
    }

    EntryDraft draft() {
        return new EntryDraft(CatalogueEntry.of(entry).orElseThrow(), curator, content, base, changedAt);
    }

    /** The parts of the key, for JPA alone. */
    static final class RowKey implements Serializable {

        private static final long serialVersionUID = 1L;

        private @Nullable TenantId tenant;
        private @Nullable String entry;
        private @Nullable String curator;

        RowKey() {
        }

        RowKey(TenantId tenant, CatalogueEntry entry, String curator) {
            this.tenant = tenant;
            this.entry = entry.path();
            this.curator = curator;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof RowKey row && Objects.equals(tenant, row.tenant) && Objects.equals(entry, row.entry)
                    && Objects.equals(curator, row.curator);
        }

        @Override
        public int hashCode() {
            return Objects.hash(tenant, entry, curator);
        }
    }
}
