package verklaar.publishing;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verklaar.statement.StatementId;
import verklaar.statement.StatementRow;
import verklaar.tenant.TenantId;

/** Which version of a statement readers get, and at which address: the one thing about a publication that changes. */
@Entity
@Table(name = "publication")
@IdClass(PublicationKey.class)
public class Publication extends StatementRow {

    @Convert(converter = SlugConverter.class)
    private @Nullable Slug slug;

    @Column(name = "current_number")
    private int currentNumber;

    @Column(name = "document_hash")
    private byte @Nullable [] documentHash;

    private boolean indexed;

    private long sequence;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** For JPA alone. */
    @SuppressWarnings("NullAway")
    protected Publication() {
    }

    Publication(TenantId tenant, StatementId statement, Instant now) {
        super(tenant, statement);
        this.indexed = true;
        this.changedAt = now;
    }

    /** Empty before it has been given one. */
    Optional<Slug> slug() {
        return Optional.ofNullable(slug);
    }

    /** Number of the live version; 0 before the first. */
    int currentNumber() {
        return currentNumber;
    }

    boolean isIndexed() {
        return indexed;
    }

    /** Of its last change, in the order of the publication clock. */
    long sequence() {
        return sequence;
    }

    /** Whether readers already get a document with this hash. */
    boolean shows(byte[] hash) {
        return Arrays.equals(documentHash, hash);
    }

    /** Leads readers to the next version, and gives its number. */
    int goLive(byte[] hash) {
        documentHash = hash.clone();
        currentNumber++;
        return currentNumber;
    }

    /** Leads readers to another address from now on. */
    void moveTo(Slug other) {
        slug = other;
    }

    /** Lets search engines list it, or asks them not to. */
    void index(boolean wanted) {
        indexed = wanted;
    }

    /** Notes that readers see something else now. */
    void changed(long next, Instant now) {
        sequence = next;
        changedAt = now;
    }
}
