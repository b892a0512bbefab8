package verklaar.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verklaar.shared.Ids;

/** API tokens: named, scoped, expiring; shown once and kept as a hash. */
@ApplicationScoped
@Transactional
public class Tokens {

    /** A token may live this long at most. */
    public static final Duration LONGEST = Duration.ofDays(366);

    private final TokenRecords records;
    private final AuditLog audit;
    private final Clock clock;

    @Inject
    Tokens(TokenRecords records, AuditLog audit, Clock clock) {
        this.records = records;
        this.audit = audit;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    protected Tokens() {
        this(null, null, null);
    }

    /**
     * Makes a token for a program.
     *
     * @param scopes what it may be used for; at least one
     * @param expires from when it is refused; at most 366 days from now
     * @throws TenantRefused.NotValid when the name, the scopes or the day cannot be
     */
    public Issued issue(Acting acting, String name, Set<Acting.Scope> scopes, Instant expires) {
        acting.require(Role.OWNER, Acting.Scope.ADMINISTER);
        var now = clock.instant();
        if (scopes.isEmpty()) {
            throw new TenantRefused.NotValid("/scopes", "A token needs at least one thing it may be used for.");
        }
        if (!expires.isAfter(now) || expires.isAfter(now.plus(LONGEST))) {
            throw new TenantRefused.NotValid("/expires", "A token expires at some time within the next " + LONGEST.toDays() + " days.");
        }
        var secret = Secret.random();
        var token = new ApiToken(acting.tenant(), Ids.next(), name, scopes, secret, acting.actor(), now, expires);
        records.add(token);
        audit.record(acting, "token.issue", token.id() + " " + token.prefix());
        return new Issued(TokenSummary.of(token), secret.reveal());
    }

    /**
     * Lets a program act with the token it shows.
     *
     * @param bearer the token as it was sent
     * @throws TenantRefused.BadToken when it is none of ours, has expired or has been revoked
     */
    @Transactional(dontRollbackOn = TenantRefused.BadToken.class)
    public Acting acting(String bearer) {
        var now = clock.instant();
        var shown = Secret.shown(bearer).orElseThrow(TenantRefused.BadToken::new);
        var token = records.byPrefix(shown.prefix()).filter(t -> t.is(shown)).orElseThrow(TenantRefused.BadToken::new);
        if (token.revoked() || token.expired(now)) {
            audit.refusedToken(token.tenant(), token.prefix(), token.revoked() ? "revoked" : "expired");
            throw new TenantRefused.BadToken();
        }
        token.used(now);
        return Acting.token(token.tenant(), token.role(), token.prefix(), token.scopes(), audit::refused);
    }

    /** The tenant's tokens, newest first, those that no longer work among them. */
    public List<TokenSummary> list(Acting acting) {
        acting.require(Role.OWNER, Acting.Scope.ADMINISTER);
        return records.of(acting.tenant()).stream().map(TokenSummary::of).toList();
    }

    /**
     * Makes a token useless from now on.
     *
     * @throws TenantRefused.TokenUnknown when the tenant has no such token
     */
    public void revoke(Acting acting, UUID id) {
        acting.require(Role.OWNER, Acting.Scope.ADMINISTER);
        var token = records.find(acting.tenant(), id).orElseThrow(() -> new TenantRefused.TokenUnknown(id));
        token.revoke(clock.instant());
        audit.record(acting, "token.revoke", id + " " + token.prefix());
    }

    /**
     * A new token.
     *
     * @param secret what the program must send; shown now and never again
     */
    public record Issued(TokenSummary token, String secret) {
        /** Never the secret. */
        @Override
        public String toString() {
            return token.toString();
        }
    }

    /**
     * A token as its owners see it.
     *
     * @param prefix how its secret begins
     * @param lastUsedAt to the minute; null when it never was used
     * @param revokedAt null while it works
     */
    public record TokenSummary(UUID id, String name, Set<Acting.Scope> scopes, String prefix, Instant createdAt, Instant expiresAt,
            @Nullable Instant lastUsedAt, @Nullable Instant revokedAt) {
        public TokenSummary {
            scopes = Set.copyOf(scopes);
        }

        static TokenSummary of(ApiToken token) {
            return new TokenSummary(token.id(), token.name(), token.scopes(), token.prefix(), token.createdAt(), token.expiresAt(),
                    token.lastUsedAt(), token.revokedAt());
        }

        /** Whether it can be used at a moment. */
        public boolean works(Instant at) {
            return revokedAt == null && at.isBefore(expiresAt);
        }
    }
}
