package verklaar.tenant;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** That a person belongs to a tenant, and as what. */
@Entity
@Table(name = "membership")
@IdClass(Membership.Key.class)
public class Membership {

    @Id
    @Convert(converter = TenantIdConverter.class)
    @Column(name = "tenant_id")
    private TenantId tenant;

    @Id
    private String issuer;

    @Id
    private String subject;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable String label;

    @Column(name = "since")
    private Instant since;

    @Version
    @Column(name = "lock_version")
    private long lockVersion;

    /** For JPA alone. */
    @SuppressWarnings("NullAway")
    protected Membership() {
    }

    Membership(TenantId tenant, PersonId person, Role role, @Nullable String label, Instant since) {
        this.tenant = tenant;
        this.issuer = person.issuer();
        this.subject = person.subject();
        this.role = role;
        this.label = Names.label(label);
        this.since = since;
    }

    public TenantId tenant() {
        return tenant;
    }

    public PersonId person() {
        return new PersonId(issuer, subject);
    }

    public Role role() {
        return role;
    }

    /** How colleagues know the person, as the identity provider last told; null when it never did. */
    public @Nullable String label() {
        return label;
    }

    public Instant since() {
        return since;
    }

    void becomes(Role other) {
        role = other;
    }

    void isKnownAs(@Nullable String other) {
        label = Names.label(other);
    }

    /** The parts of a membership's key, for JPA alone. */
    static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private @Nullable TenantId tenant;
        private @Nullable String issuer;
        private @Nullable String subject;

        /** For JPA alone. */
        Key() {
        }

        Key(TenantId tenant, PersonId person) {
            this.tenant = tenant;
            this.issuer = person.issuer();
            this.subject = person.subject();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key id && Objects.equals(tenant, id.tenant) && Objects.equals(issuer, id.issuer)
                    && Objects.equals(subject, id.subject);
        }

        @Override
        public int hashCode() {
            return Objects.hash(tenant, issuer, subject);
        }
    }
}
