package verklaar.publishing;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import verklaar.statement.StatementId;
import verklaar.statement.StatementIdConverter;
import verklaar.tenant.TenantId;
import verklaar.tenant.TenantIdConverter;

/** What a published version says: its whole document, in canonical JSON. */
@Entity
@Table(name = "version_content")
@IdClass(VersionKey.class)
public class VersionContent {

    @Id
    @Convert(converter = TenantIdConverter.class)
    @Column(name = "tenant_id")
    private TenantId tenant;

    @Id
    @Convert(converter = StatementIdConverter.class)
    @Column(name = "statement_id")
    private StatementId statement;

    @Id
    private int number;

    private String document;

    /** For JPA alone. */
    @SuppressWarnings("NullAway")
    protected VersionContent() {
    }

    VersionContent(StatementVersion version, String document) {
        this.tenant = version.tenant();
        this.statement = version.statement();
        this.number = version.number();
        this.document = document;
    }

    TenantId tenant() {
        return tenant;
    }

    StatementId statement() {
        return statement;
    }

    int number() {
        return number;
    }

    String document() {
        return document;
    }
}
