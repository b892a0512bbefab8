package verklaar.ui.testing;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import verklaar.tenant.Acting;
import verklaar.tenant.Role;
import verklaar.tenant.Tokens;

/** API tokens in memory. */
public class InMemoryTokens extends Tokens {

    public static final String SECRET = "vkl_abcd1234_secret";

    private final List<TokenSummary> tokens = new ArrayList<>();
    private final Clock clock;

    public InMemoryTokens(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Issued issue(Acting acting, String name, Set<Acting.Scope> scopes, Instant expires) {
        acting.require(Role.OWNER, Acting.Scope.ADMINISTER);
        TokenSummary token = new TokenSummary(UUID.randomUUID(), name, scopes, "vkl_abcd1234", clock.instant(), expires, null, null);
        tokens.add(0, token);
        return new Issued(token, SECRET);
    }

    @Override
    public List<TokenSummary> list(Acting acting) {
        acting.require(Role.OWNER, Acting.Scope.ADMINISTER);
        return List.copyOf(tokens);
    }

    @Override
    public void revoke(Acting acting, UUID id) {
        tokens.replaceAll(t -> t.id().equals(id)
                ? new TokenSummary(t.id(), t.name(), t.scopes(), t.prefix(), t.createdAt(), t.expiresAt(), null, clock.instant()) : t);
    }
}
