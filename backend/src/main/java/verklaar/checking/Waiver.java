package verklaar.checking;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verklaar.shared.UuidConverter;
import verklaar.statement.StatementId;
import verklaar.statement.StatementRow;
import verklaar.tenant.TenantId;

/**
 * That a member lets an error be, and why. It ends on a day, or when what it is about becomes another thing. It covers what a rule says of
 * one place in one language, be that one sentence or three, and nothing the rule says of it later.
 */
@Entity
@Table(name = "waiver")
@IdClass(Waiver.Key.class)
public class Waiver extends StatementRow {

    /** The most characters a reason has. */
    public static final int LONGEST_REASON = 2_000;

    @Id
    @Convert(converter = UuidConverter.class)
    private UUID finding;

    private String rule;

    private String path;

    private @Nullable String language;

    private String reason;

    @Column(name = "waived_by")
    private String waivedBy;

    @Column(name = "waived_at")
    private Instant waivedAt;

    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    @Column(name = "object_hash")
    private byte[] objectHash;

    /** For JPA alone. */
    @SuppressWarnings("NullAway")
    protected Waiver() {
    }

    Waiver(TenantId tenant, StatementId statement, Finding finding, byte[] objectHash, Decision decision) {
        super(tenant, statement);
        this.finding = FindingId.of(finding).value();
        this.rule = finding.rule();
        this.path = finding.path();
        this.language = finding.language() == null ? null : finding.language().value();
        becomes(objectHash, decision);
    }

    /** Is given anew, for the thing as it is now. */
    final void becomes(byte[] hash, Decision decision) {
        this.objectHash = hash.clone();
        this.reason = decision.reason();
        this.lastDay = decision.lastDay();
        this.waivedBy = decision.by();
        this.waivedAt = decision.at();
    }

    FindingId finding() {
        return new FindingId(finding);
    }

    Waived on(LocalDate today, byte[] hash) {
        Waived.Standing standing = lastDay != null && today.isAfter(lastDay) ? Waived.Standing.PAST
                : Arrays.equals(objectHash, hash) ? Waived.Standing.IN_FORCE : Waived.Standing.CHANGED;
        return new Waived(reason, waivedBy, waivedAt, lastDay, standing);
    }

    /**
     * Who let it be, and why.
     *
     * @param lastDay on which it holds; null for no end
     */
    record Decision(String reason, @Nullable LocalDate lastDay, String by, Instant at) {
    }

    /** The parts of a waiver's key, for JPA alone. */
    static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private @Nullable TenantId tenant;
        private @Nullable StatementId statement;
        private @Nullable UUID finding;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && Objects.equals(tenant, key.tenant) && Objects.equals(statement, key.statement)
                    && Objects.equals(finding, key.finding);
        }

        @Override
        public int hashCode() {
            return Objects.hash(tenant, statement, finding);
        }
    }
}
