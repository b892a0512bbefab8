package verklaar.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import verklaar.tenant.TenantId;
import verklaar.tenant.TenantIdConverter;

/** All words at one time, numbered from 1. A row never changes. */
@MappedSuperclass
@IdClass(EditionKey.class)
abstract class WordsRow {

    @Id
    @Convert(converter = TenantIdConverter.class)
    @Column(name = "tenant_id")
    private TenantId tenant;

    @Id
    private int number;

    @Embedded
    private StoredDocument document;

    /** For JPA alone. */
    @SuppressWarnings("NullAway")
    protected WordsRow() {
    }

    WordsRow(int number, WordingEdition.Words words, Instant at) {
        this.tenant = TenantId.PLATFORM;
        this.number = number;
        this.document = new StoredDocument(words, at);
    }

    WordingEdition edition() {
        return new WordingEdition(number, document.publishedAt(), words());
    }

    WordingEdition.Words words() {
        return document.read(WordingEdition.Words.class);
    }
}
