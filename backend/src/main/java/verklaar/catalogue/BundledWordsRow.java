package verklaar.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import verklaar.tenant.TenantId;
import verklaar.tenant.TenantIdConverter;

/** What the product's files said when their words were read and differed from the last time. A row never changes. */
@Entity
@Table(name = "bundled_words")
@IdClass(EditionKey.class)
class BundledWordsRow {

    @Id
    @Convert(converter = TenantIdConverter.class)
    @Column(name = "tenant_id")
    private TenantId tenant;

    @Id
    private int number;

    @Embedded
    private StoredDocument document;

    @SuppressWarnings("NullAway")
    protected BundledWordsRow() {
    }

    BundledWordsRow(int number, WordingEdition.Words words, Instant at) {
        this.tenant = TenantId.PLATFORM;
        this.number = number;
        this.document = new StoredDocument(words, at);
    }

    WordingEdition.Words words() {
        return document.read(WordingEdition.Words.class);
    }
}
