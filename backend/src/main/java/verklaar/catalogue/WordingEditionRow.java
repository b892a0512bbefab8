package verklaar.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import verklaar.tenant.TenantId;
import verklaar.tenant.TenantIdConverter;

/** A wording edition. A row never changes. */
@Entity
@Table(name = "wording_edition")
@IdClass(EditionKey.class)
class WordingEditionRow {

    @Id
    @Convert(converter = TenantIdConverter.class)
    @Column(name = "tenant_id")
    private TenantId tenant;

    @Id
    private int number;

    @Embedded
    private StoredDocument document;

    @SuppressWarnings("NullAway")
    protected WordingEditionRow() {
    }

    WordingEditionRow(WordingEdition edition) {
        this.tenant = TenantId.PLATFORM;
        this.number = edition.number();
        this.document = new StoredDocument(edition.words(), edition.publishedAt());
    }

    WordingEdition edition() {
        return new WordingEdition(number, document.publishedAt(), document.read(WordingEdition.Words.class));
    }
}
