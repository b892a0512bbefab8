package verklaar.publishing;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verklaar.statement.StatementId;
import verklaar.statement.StatementIdConverter;
import verklaar.tenant.TenantId;
import verklaar.tenant.TenantIdConverter;

/** How long readers got a version; apart from the version, which never changes. */
@Entity
@Table(name = "version_live")
@IdClass(VersionKey.class)
public class LivePeriod {

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

    @Column(name = "live_from")
    private Instant from;

    @Column(name = "live_until")
    private @Nullable Instant until;

    /** For JPA alone. */
    @SuppressWarnings("NullAway")
    protected LivePeriod() {
    }

    LivePeriod(StatementVersion version, Instant from) {
        this.tenant = version.tenant();
        this.statement = version.statement();
        this.number = version.number();
        this.from = from;
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

    Instant from() {
        return from;
    }

    /** Empty while it lasts. */
    Optional<Instant> until() {
        return Optional.ofNullable(until);
    }

    void end(Instant now) {
        until = now;
    }
}
