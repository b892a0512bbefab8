package verklaar.publishing;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import verklaar.statement.StatementId;
import verklaar.statement.StatementIdConverter;
import verklaar.tenant.TenantId;
import verklaar.tenant.TenantIdConverter;

/** A slug and the statement that has it for ever. Its rows are written in one statement, so that two who want one slug cannot both get it. */
@Entity
@Table(name = "slug")
public class ClaimedSlug {

    @Id
    @Convert(converter = SlugConverter.class)
    private Slug slug;

    @Convert(converter = TenantIdConverter.class)
    @Column(name = "tenant_id")
    private TenantId tenant;

    @Convert(converter = StatementIdConverter.class)
    @Column(name = "statement_id")
    private StatementId statement;

    private Instant since;

    /** For JPA alone. */
    @SuppressWarnings("NullAway")
    protected ClaimedSlug() {
    }
}
