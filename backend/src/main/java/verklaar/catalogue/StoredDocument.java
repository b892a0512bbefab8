package verklaar.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import verklaar.shared.Json;
import verklaar.shared.Sha256;

/** A document as it was published, with its fingerprint. */
@Embeddable
class StoredDocument {

    @Column(updatable = false)
    private String content;

    @Column(updatable = false)
    private byte[] sha256;

    @Column(name = "published_at", updatable = false)
    private Instant publishedAt;

    @SuppressWarnings("NullAway")
    protected StoredDocument() {
    }

    StoredDocument(Object document, Instant publishedAt) {
        var json = Json.write(document);
        this.content = new String(json, StandardCharsets.UTF_8);
        this.sha256 = Sha256.of(json).bytes();
        this.publishedAt = publishedAt;
    }

    <T> T read(Class<T> type) {
        return Json.read(content.getBytes(StandardCharsets.UTF_8), type);
    }

    Instant publishedAt() {
        return publishedAt;
    }
}
