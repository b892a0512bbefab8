package verklaar.checking;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import verklaar.tenant.TenantId;
import verklaar.tenant.TenantIdConverter;

/** That a tenant takes the warnings of a rule as advice, in all its statements. */
@Entity
@Table(name = "lowered_rule")
@IdClass(LoweredRule.Key.class)
public class LoweredRule {

    @Id
    @Convert(converter = TenantIdConverter.class)
    @Column(name = "tenant_id")
    private TenantId tenant;

    @Id
    private String rule;

    @Column(name = "lowered_by")
    private String loweredBy;

    @Column(name = "lowered_at")
    private Instant loweredAt;

    /** For JPA alone. */
    @SuppressWarnings("NullAway")
    protected LoweredRule() {
    }

    LoweredRule(TenantId tenant, String rule, String by, Instant at) {
        this.tenant = tenant;
        this.rule = rule;
        this.loweredBy = by;
        this.loweredAt = at;
    }

    public TenantId tenant() {
        return tenant;
    }

    /** Its id. */
    public String rule() {
        return rule;
    }

    /** A person's subject or a token's prefix. */
    public String by() {
        return loweredBy;
    }

    public Instant at() {
        return loweredAt;
    }

    /** The parts of its key, for JPA alone. */
    static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private @Nullable TenantId tenant;
        private @Nullable String rule;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && Objects.equals(tenant, key.tenant) && Objects.equals(rule, key.rule);
        }

        @Override
        public int hashCode() {
            return Objects.hash(tenant, rule);
        }
    }
}
