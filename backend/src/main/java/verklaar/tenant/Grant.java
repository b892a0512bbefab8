package verklaar.tenant;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** That a client lets an agency's people in, and as what at most. The client gives it and withdraws it. */
@Entity
@Table(name = "agency_grant")
@IdClass(Grant.Key.class)
public class Grant {

    @Id
    @Convert(converter = TenantIdConverter.class)
    @Column(name = "tenant_id")
    private TenantId client;

    @Id
    @Convert(converter = TenantIdConverter.class)
    @Column(name = "agency_id")
    private TenantId agency;

    @Enumerated(EnumType.STRING)
    private Role role;

    private Instant since;

    /** For JPA alone. */
    @SuppressWarnings("NullAway")
    protected Grant() {
    }

    Grant(TenantId client, TenantId agency, Role role, Instant since) {
        this.client = client;
        this.agency = agency;
        this.role = role;
        this.since = since;
    }

    public TenantId client() {
        return client;
    }

    public TenantId agency() {
        return agency;
    }

    /** The most that anybody of the agency may do. */
    public Role role() {
        return role;
    }

    public Instant since() {
        return since;
    }

    void allows(Role other) {
        role = other;
    }

    /** The parts of a grant's key, for JPA alone. */
    static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private @Nullable TenantId client;
        private @Nullable TenantId agency;

        /** For JPA alone. */
        Key() {
        }

        Key(TenantId client, TenantId agency) {
            this.client = client;
            this.agency = agency;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && Objects.equals(client, key.client) && Objects.equals(agency, key.agency);
        }

        @Override
        public int hashCode() {
            return Objects.hash(client, agency);
        }
    }
}
