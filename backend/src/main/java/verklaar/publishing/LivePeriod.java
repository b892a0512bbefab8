package verklaar.publishing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How long readers got a version; apart from the version, which never changes. */
@Entity
@Table(name = "version_live")
@IdClass(VersionKey.class)
public class LivePeriod extends VersionRow {

    @Column(name = "live_from")
    private Instant from;

    @Column(name = "live_until")
    private @Nullable Instant until;

    /** For JPA alone. */
    @SuppressWarnings("NullAway")
    protected LivePeriod() {
    }

    LivePeriod(StatementVersion version, Instant from) {
        super(version);
        this.from = from;
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
