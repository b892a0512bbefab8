package verklaar.tenant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** API tokens in memory. */
final class InMemoryTokenRecords implements TokenRecords {

    private final List<ApiToken> tokens = new ArrayList<>();

    @Override
    public void add(ApiToken token) {
        tokens.add(token);
    }

    @Override
    public Optional<ApiToken> byPrefix(String prefix) {
        return tokens.stream().filter(t -> t.prefix().equals(prefix)).findFirst();
    }

    @Override
    public Optional<ApiToken> find(TenantId tenant, UUID id) {
        return tokens.stream().filter(t -> t.tenant().equals(tenant) && t.id().equals(id)).findFirst();
    }

    @Override
    public List<ApiToken> of(TenantId tenant) {
        return tokens.stream().filter(t -> t.tenant().equals(tenant))
                .sorted(Comparator.comparing(ApiToken::createdAt).thenComparing(ApiToken::id).reversed()).toList();
    }
}
