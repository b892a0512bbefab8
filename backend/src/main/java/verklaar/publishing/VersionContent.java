package verklaar.publishing;

import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** What a published version says: its whole document, in canonical JSON. */
@Entity
@Table(name = "version_content")
@IdClass(VersionKey.class)
public class VersionContent extends VersionRow {

    private String document;

    /** For JPA alone. */
    @SuppressWarnings("NullAway")
    protected VersionContent() {
    }

    VersionContent(StatementVersion version, String document) {
        super(version);
        this.document = document;
    }

    String document() {
        return document;
    }
}
