package verklaar.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import verklaar.tenant.TenantId;

/** Suggestions in memory. */
final class InMemorySuggestionRecords implements SuggestionRecords {

    private final List<Suggestion> suggestions = new ArrayList<>();

    @Override
    public void add(Suggestion suggestion) {
        suggestions.add(suggestion);
    }

    @Override
    public Optional<Suggestion> find(TenantId tenant, UUID id) {
        return suggestions.stream().filter(s -> s.tenant().equals(tenant) && s.id().equals(id)).findFirst();
    }

    @Override
    public List<Suggestion> of(TenantId tenant, int limit) {
        return suggestions.stream().filter(s -> s.tenant().equals(tenant))
                .sorted(Comparator.comparing(Suggestion::madeAt).thenComparing(Suggestion::id).reversed()).limit(limit).toList();
    }

    @Override
    public long open(TenantId tenant) {
        return suggestions.stream().filter(s -> s.tenant().equals(tenant) && s.state() == SuggestionState.OPEN).count();
    }

    @Override
    public long unheard(TenantId tenant) {
        return of(tenant, Integer.MAX_VALUE).stream().filter(s -> !s.summary().heard()).count();
    }

    @Override
    public List<Suggestion> queue(int limit) {
        return suggestions.stream().filter(s -> s.state() == SuggestionState.OPEN)
                .sorted(Comparator.comparing(Suggestion::madeAt).thenComparing(Suggestion::id)).limit(limit).toList();
    }
}
