package verklaar.publishing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import verklaar.checking.KeptReview;
import verklaar.checking.Review;
import verklaar.shared.Json;

/** What the rules found in a version when it was published, and why it was published all the same: its private part. */
@Entity
@Table(name = "version_review")
@IdClass(VersionKey.class)
public class VersionReview extends VersionRow {

    @Column(name = "rule_set")
    private String ruleSet;

    private String document;

    /** For JPA alone. */
    @SuppressWarnings("NullAway")
    protected VersionReview() {
    }

    VersionReview(StatementVersion version, Review review) {
        super(version);
        this.ruleSet = review.ruleSet();
        this.document = new String(Json.write(KeptReview.of(review)), StandardCharsets.UTF_8);
    }

    /** Version of the rules it was checked by. */
    String ruleSet() {
        return ruleSet;
    }

    KeptReview kept() {
        return Json.read(document.getBytes(StandardCharsets.UTF_8), KeptReview.class);
    }
}
