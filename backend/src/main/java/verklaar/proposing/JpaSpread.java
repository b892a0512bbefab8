package verklaar.proposing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import verklaar.catalogue.PresetFacts.Weight;
import verklaar.shared.Ids;
import verklaar.statement.StatementId;
import verklaar.tenant.TenantId;

/**
 * One wave over the database, a chunk of pins at a time. The rows never come here: one statement finds where the chunk ends, one closes
 * what a later version replaces, one makes the proposals. Each row gets its tenant from the very pin it is made from.
 */
final class JpaSpread {

    /** Hexadecimal digits of an id that all of a chunk share; the others count its rows (RFC 9562, 6.2, method 1). */
    private static final int SHARED_DIGITS = 24;

    private final EntityManager entities;
    private final Cause cause;
    private final Wave wave;
    private final Instant now;
    private final Source source;

    JpaSpread(EntityManager entities, Cause cause, Wave wave, Instant now) {
        this.entities = entities;
        this.cause = cause;
        this.wave = wave;
        this.now = now;
        this.source = Source.of(wave.pinned());
    }

    @Nullable Place chunk(@Nullable Place after, int size) {
        var last = end(after, size);
        close(after, last);
        if (wave.weight() != null) {
            propose(wave.weight(), after, last);
        }
        return last;
    }

    /** The last pin of the chunk when more may follow it. */
    private @Nullable Place end(@Nullable Place after, int size) {
        var sql = new Sql("SELECT p.tenant_id, " + source.statement + ", " + source.subject + " FROM ").pins(source, after, null)
                .add(" ORDER BY p.tenant_id, " + source.order + " LIMIT 1 OFFSET " + (size - 1));
        List<?> rows = query(sql).getResultList();
        if (rows.isEmpty()) {
            return null;
        }
        var row = (Object[]) rows.get(0);
        return new Place(new TenantId(Ids.of((byte[]) row[0])), new StatementId(Ids.of((byte[]) row[1])), (String) row[2]);
    }

    /** What was offered in between is replaced by this offer, or taken back when there is nothing to offer any more. */
    private void close(@Nullable Place after, @Nullable Place last) {
        var state = wave.weight() == null ? ProposalState.WITHDRAWN : ProposalState.SUPERSEDED;
        query(new Sql("UPDATE proposal o JOIN ").pins(source, after, last, " ON o.tenant_id = p.tenant_id AND o.statement_id = " + source.statement
                        + " AND o.subject = " + source.subject + " AND o.cause_kind = ? AND o.cause_owner = ? AND o.cause_entry = ? "
                        + "AND o.cause_version < ? AND o.state = 'OPEN' SET o.state = ?, o.answered_at = ?",
                cause.kind().name(), cause.owner().name(), cause.entry(), cause.version(), state.name(), Timestamp.from(now)))
                .executeUpdate();
    }

    private void propose(Weight weight, @Nullable Place after, @Nullable Place last) {
        var shared = Ids.next().toString().replace("-", "").substring(0, SHARED_DIGITS).toUpperCase(Locale.ROOT);
        query(new Sql("INSERT INTO proposal (tenant_id, id, statement_id, subject, cause_kind, cause_owner, cause_entry, cause_version, weight, "
                + "state, created_at) SELECT p.tenant_id, UNHEX(CONCAT(?, LPAD(HEX(ROW_NUMBER() OVER (ORDER BY p.tenant_id, " + source.order
                + ")), 8, '0'))), " + source.statement + ", " + source.subject + ", ?, ?, ?, ?, ?, 'OPEN', ? FROM ",
                shared, cause.kind().name(), cause.owner().name(), cause.entry(), cause.version(), weight.name(), Timestamp.from(now))
                .pins(source, after, last)
                .add(" AND NOT EXISTS (SELECT 1 FROM proposal q WHERE q.tenant_id = p.tenant_id AND q.statement_id = " + source.statement
                        + " AND q.subject = " + source.subject + " AND q.cause_kind = ? AND q.cause_owner = ? AND q.cause_entry = ? "
                        + "AND q.cause_version >= ?)", cause.kind().name(), cause.owner().name(), cause.entry(), cause.version()))
                .executeUpdate();
    }

    private Query query(Sql sql) {
        var query = entities.createNativeQuery(sql.text.toString());
        for (int i = 0; i < sql.values.size(); i++) {
            query.setParameter(i + 1, sql.values.get(i));
        }
        return query;
    }

    /** A native statement with its values in the order of their marks. */
    private final class Sql {

        private final StringBuilder text = new StringBuilder();
        private final List<Object> values = new ArrayList<>();

        Sql(String beginning, Object... first) {
            add(beginning, first);
        }

        Sql add(String more, Object... further) {
            text.append(more);
            values.addAll(List.of(further));
            return this;
        }

        /** The pins of the wave that lie after one place and not after another. */
        Sql pins(Source from, @Nullable Place after, @Nullable Place last) {
            add(from.table + " p WHERE ");
            return where(from, after, last);
        }

        /** The same with something between the table and its conditions. */
        Sql pins(Source from, @Nullable Place after, @Nullable Place last, String between, Object... inside) {
            add(from.table + " p" + between + " WHERE ", inside);
            return where(from, after, last);
        }

        private Sql where(Source from, @Nullable Place after, @Nullable Place last) {
            from.narrow(this, wave);
            if (!wave.tenant().equals(TenantId.PLATFORM)) {
                add(" AND p.tenant_id = ?", (Object) Ids.bytes(wave.tenant().value()));
            }
            if (after != null) {
                beside(from, after, ">", ">");
            }
            if (last != null) {
                beside(from, last, "<", "<=");
            }
            return this;
        }

        /** Written out, for a comparison of rows would not use the index; the first condition lets it begin at the place. */
        private void beside(Source from, Place place, String strictly, String atLast) {
            byte[] tenant = Ids.bytes(place.tenant().value());
            byte[] statement = Ids.bytes(place.statement().value());
            add(" AND p.tenant_id " + strictly + "= ? AND (p.tenant_id " + strictly + " ? OR p.tenant_id = ? AND (" + from.statement + " "
                            + strictly + " ? OR " + from.statement + " = ? AND " + from.subject + " " + atLast + " ?))",
                    tenant, tenant, tenant, statement, statement, place.subject());
        }
    }

    /** Where the pins of a kind are, and under which names. */
    private enum Source {
        PRESET("sharing_pin", "p.statement_id", "p.sharing_key") {
            @Override
            void narrow(Sql sql, Wave wave) {
                int slash = wave.entry().indexOf('/');
                sql.add("p.owner = ? AND p.service_key = ? AND p.preset_key = ? AND p.preset_version = ?", wave.owner().name(),
                        wave.entry().substring(0, slash), wave.entry().substring(slash + 1), wave.version());
            }
        },
        PROVIDER("sharing_provider_pin", "p.statement_id", "p.sharing_key") {
            @Override
            void narrow(Sql sql, Wave wave) {
                sql.add("p.owner = ? AND p.provider_key = ? AND p.provider_version = ?", wave.owner().name(), wave.entry(), wave.version());
            }
        },
        WORDING("statement", "p.id", "''") {
            @Override
            void narrow(Sql sql, Wave wave) {
                sql.add("p.wording_edition = ?", wave.version());
            }
        };

        private final String table;
        private final String statement;
        private final String subject;
        private final String order;

        Source(String table, String statement, String subject) {
            this.table = table;
            this.statement = statement;
            this.subject = subject;
            this.order = subject.startsWith("p.") ? statement + ", " + subject : statement;
        }

        abstract void narrow(Sql sql, Wave wave);

        static Source of(Cause.Kind kind) {
            return valueOf(kind.name());
        }
    }
}
