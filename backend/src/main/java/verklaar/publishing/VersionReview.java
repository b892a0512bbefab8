package verklaar.publishing;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import verklaar.checking.KeptReview;
import verklaar.checking.Review;
import verklaar.shared.Json;
import verklaar.statement.StatementId;
import verklaar.statement.StatementIdConverter;
import verklaar.tenant.TenantId;
import verklaar.tenant.TenantIdConverter;

/** What the rules found in a version when it was published, and why it was published all the same: its private part. */
@Entity
@Table(name = "version_review")
@IdClass(VersionKey.class)
public class VersionReview {

    @Id
    @Convert(converter = TenantIdConverter.class)
    @Column(name = "tenant_id")
    private TenantId tenant;

    @Id
    @Convert(converter = StatementIdConverter.class)
    @Column(name = "statement_id")
    private StatementId statement;

    @Id
    private int number;

    @Column(name = "rule_set")
    private String ruleSet;

    private String document;

    /** For JPA alone. */
    @SuppressWarnings("NullAway")
    protected VersionReview() {
    }

    VersionReview(StatementVersion version, Review review) {
        this.tenant = version.tenant();
        this.statement = version.statement();
        this.number = version.number();
        this.ruleSet = review.ruleSet();
        this.document = new String(Json.write(KeptReview.of(review)), StandardCharsets.UTF_8);
    }

    TenantId tenant() {
        return tenant;
    }

    StatementId statement() {
        return statement;
    }

    int number() {
        return number;
    }

    /** Version of the rules it was checked by. */
    String ruleSet() {
        return ruleSet;
    }

    KeptReview kept() {
        return Json.read(document.getBytes(StandardCharsets.UTF_8), KeptReview.class);
    }
}
