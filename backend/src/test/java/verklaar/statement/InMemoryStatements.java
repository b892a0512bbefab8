package verklaar.statement;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import verklaar.catalogue.Owner;
import verklaar.privacy.Key;
import verklaar.tenant.TenantId;

/** Statements in memory; each counts its versions as the database would. */
final class InMemoryStatements implements Statements {

    private static final Comparator<Statement> BY_NAME = Comparator.comparing(Statement::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(s -> s.id().value());

    private final List<Statement> all = new ArrayList<>();
    private final Map<StatementId, Object> saved = new HashMap<>();
    private final Map<StatementId, Projection> projections = new HashMap<>();

    @Override
    public void add(Statement statement) {
        all.add(statement);
        save(statement);
    }

    @Override
    public Optional<Statement> find(TenantId tenant, StatementId id) {
        return all.stream().filter(s -> s.tenant().equals(tenant) && s.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Statement> findForChange(TenantId tenant, StatementId id) {
        return find(tenant, id);
    }

    @Override
    public long save(Statement statement) {
        var state = List.of(statement.name(), statement.draft());
        if (!state.equals(saved.put(statement.id(), state))) {
            Versions.raise(statement);
        }
        projections.put(statement.id(), Projection.of(statement.draft()));
        return statement.lockVersion();
    }

    @Override
    public List<StatementSummary> list(TenantId tenant, String words, @Nullable Place after, int limit) {
        return all.stream().filter(s -> s.tenant().equals(tenant)).filter(s -> holds(s.summary(), words.toLowerCase(Locale.ROOT)))
                .sorted(BY_NAME).filter(s -> after == null || isAfter(s, after)).limit(limit).map(Statement::summary).toList();
    }

    private static boolean holds(StatementSummary summary, String words) {
        return (summary.name() + "\n" + summary.title()).toLowerCase(Locale.ROOT).contains(words);
    }

    private static boolean isAfter(Statement statement, Place place) {
        int order = String.CASE_INSENSITIVE_ORDER.compare(statement.name(), place.name());
        return order > 0 || order == 0 && statement.id().value().compareTo(place.id().value()) > 0;
    }

    @Override
    public List<Following> following(TenantId tenant, Key service) {
        return all.stream().filter(s -> s.tenant().equals(tenant)).sorted(BY_NAME).flatMap(s -> Projection.of(s.draft()).pins().stream()
                .filter(pin -> pin.owner() == Owner.TENANT && pin.service().equals(service)).map(Projection.Pin::preset).distinct().sorted()
                .map(use -> new Following(use, s.id(), s.name()))).toList();
    }

    @Override
    public Set<UUID> known(TenantId tenant, Set<UUID> ids) {
        return all.stream().filter(s -> s.tenant().equals(tenant)).map(s -> s.id().value()).filter(ids::contains).collect(Collectors.toSet());
    }

    @Override
    public Projection projection(TenantId tenant, StatementId id) {
        return projections.get(id);
    }

    @Override
    public List<Statement> allAfter(@Nullable Statement last, int limit) {
        return all.stream().skip(last == null ? 0 : all.indexOf(last) + 1).limit(limit).toList();
    }

    /** Raises the lock version that in the database is JPA's business. */
    static final class Versions {
        private Versions() {
        }

        static void raise(Object entity) {
            try {
                Field field = entity.getClass().getDeclaredField("lockVersion");
                field.setAccessible(true);
                field.setLong(entity, field.getLong(entity) + 1);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
