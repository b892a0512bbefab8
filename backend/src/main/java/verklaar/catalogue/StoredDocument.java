package verklaar.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import verklaar.shared.Json;

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
        this.sha256 = sha256(json);
        this.publishedAt = publishedAt;
    }

    <T> T read(Class<T> type) {
        return Json.read(content.getBytes(StandardCharsets.UTF_8), type);
    }

    Instant publishedAt() {
        return publishedAt;
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
