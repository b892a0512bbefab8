package verklaar.tenant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a program shows to act in a tenant. We know the hash of its secret, never the secret. */
@Entity
@Table(name = "api_token")
public class ApiToken extends TenantRow {

    private static final Duration USE_IS_NOTED_EVERY = Duration.ofMinutes(1);

    private String name;

    private String scopes;

    private String prefix;

    private byte[] hash;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "last_used_at")
    private @Nullable Instant lastUsedAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    /** For JPA alone. */
    @SuppressWarnings("NullAway")
    protected ApiToken() {
    }

    ApiToken(TenantId tenant, UUID id, String name, Set<Acting.Scope> scopes, Secret secret, String createdBy, Instant now, Instant expires) {
        super(tenant, id);
        this.name = Names.checked("/name", name);
        this.scopes = scopes.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        this.prefix = secret.prefix();
        this.hash = secret.hash();
        this.createdBy = createdBy;
        this.createdAt = now;
        this.expiresAt = expires;
    }

    public String name() {
        return name;
    }

    public Set<Acting.Scope> scopes() {
        return Arrays.stream(scopes.split(",")).map(Acting.Scope::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Acting.Scope.class)));
    }

    /** The part that is no secret, by which people tell tokens apart. */
    public String prefix() {
        return prefix;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    /** When it was last used, to the minute; null when it never was. */
    public @Nullable Instant lastUsedAt() {
        return lastUsedAt;
    }

    /** When it was revoked; null while it has not been. */
    public @Nullable Instant revokedAt() {
        return revokedAt;
    }

    /** The least role that its scopes are of any use to. */
    Role role() {
        var held = scopes();
        if (held.contains(Acting.Scope.ADMINISTER)) {
            return Role.OWNER;
        }
        return held.contains(Acting.Scope.WRITE) || held.contains(Acting.Scope.PUBLISH) ? Role.EDITOR : Role.VIEWER;
    }

    /** Compares in a time that tells nothing about where the difference is. */
    boolean is(Secret shown) {
        return MessageDigest.isEqual(hash, shown.hash());
    }

    boolean expired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    boolean revoked() {
        return revokedAt != null;
    }

    /** Once is enough: a second revocation changes nothing. */
    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    /** Notes the use, at most once a minute. */
    void used(Instant now) {
        if (lastUsedAt == null || lastUsedAt.plus(USE_IS_NOTED_EVERY).isBefore(now)) {
            lastUsedAt = now;
        }
    }
}
