package verklaar.statement;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import verklaar.tenant.TenantId;

/** The projections' tables: writes what differs from a draft, and nothing else. */
class JpaProjections {

    private final EntityManager entities;

    JpaProjections(EntityManager entities) {
        this.entities = entities;
    }

    /** Makes the tables say what the statement's draft says. */
    void write(Statement statement) {
        var tenant = statement.tenant();
        var id = statement.id();
        var wanted = Projection.of(statement.draft());
        write(pins(tenant, id), row -> row.pin().sharing(), by(wanted.pins(), Projection.Pin::sharing), PinRow::pin, PinRow::follow,
                pin -> new PinRow(tenant, id, pin));
        write(providers(tenant, id), row -> List.of(row.pin().sharing(), row.pin().provider()),
                by(wanted.providers(), pin -> List.of(pin.sharing(), pin.provider())), ProviderPinRow::pin, ProviderPinRow::follow,
                pin -> new ProviderPinRow(tenant, id, pin));
        write(organisations(tenant, id), OrganisationRow::other, by(wanted.organisations(), o -> o), OrganisationRow::other,
                (row, same) -> { }, organisation -> new OrganisationRow(tenant, id, organisation));
        write(related(tenant, id), RelatedRow::other, by(wanted.related(), r -> r), RelatedRow::other, (row, same) -> { },
                other -> new RelatedRow(tenant, id, other));
    }

    Projection read(TenantId tenant, StatementId id) {
        return new Projection(set(pins(tenant, id), PinRow::pin), set(providers(tenant, id), ProviderPinRow::pin),
                set(organisations(tenant, id), OrganisationRow::other), set(related(tenant, id), RelatedRow::other));
    }

    private <R, K, V> void write(List<R> rows, Function<R, K> identity, Map<K, V> wanted, Function<R, V> value, BiConsumer<R, V> change,
            Function<V, R> create) {
        var missing = new HashMap<>(wanted);
        for (R row : rows) {
            @Nullable V right = missing.remove(identity.apply(row));
            if (right == null) {
                entities.remove(row);
            } else if (!right.equals(value.apply(row))) {
                change.accept(row, right);
            }
        }
        missing.values().forEach(lacking -> entities.persist(create.apply(lacking)));
    }

    private static <K, V> Map<K, V> by(Set<V> values, Function<V, K> identity) {
        return values.stream().collect(Collectors.toMap(identity, value -> value));
    }

    private static <R, V> Set<V> set(List<R> rows, Function<R, V> value) {
        return rows.stream().map(value).collect(Collectors.toCollection(HashSet::new));
    }

    private List<PinRow> pins(TenantId tenant, StatementId id) {
        return rows("PinRow", PinRow.class, tenant, id);
    }

    private List<ProviderPinRow> providers(TenantId tenant, StatementId id) {
        return rows("ProviderPinRow", ProviderPinRow.class, tenant, id);
    }

    private List<OrganisationRow> organisations(TenantId tenant, StatementId id) {
        return rows("OrganisationRow", OrganisationRow.class, tenant, id);
    }

    private List<RelatedRow> related(TenantId tenant, StatementId id) {
        return rows("RelatedRow", RelatedRow.class, tenant, id);
    }

    private <R> List<R> rows(String name, Class<R> type, TenantId tenant, StatementId id) {
        TypedQuery<R> query = entities.createQuery("select r from " + name + " r where r.tenant = :tenant and r.statement = :id", type);
        return query.setParameter("tenant", tenant).setParameter("id", id).getResultList();
    }
}
