package verklaar.statement;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.Answer;
import verklaar.privacy.BlockText;
import verklaar.privacy.DomainName;
import verklaar.privacy.InlineText;
import verklaar.privacy.Jurisdiction;
import verklaar.privacy.Key;
import verklaar.privacy.PartialDate;
import verklaar.privacy.PlainText;
import verklaar.privacy.WebAddress;
import verklaar.shared.Lists;

/**
 * What stands above and around a statement.
 *
 * @param title as readers see it; null for the generated one
 * @param organisations whose statement it is: the controller, or joint controllers (Art. 26)
 * @param jointArrangement the essence of what joint controllers have agreed (Art. 26(2))
 * @param versionLabel a name the tenant gives this text
 * @param statedDate the date that is printed; any
 * @param effectiveFrom from when it holds, a local date in the statement's zone; today or earlier
 * @param jurisdictions whose law applies
 * @param domains the websites it is about, in order
 * @param appliesTo what it is for; @param notFor what it is not for
 * @param related other documents beside it
 * @param specialData whether special categories of data are processed (Art. 9)
 * @param lastReviewedOn when somebody last checked it as a whole
 */
@RecordBuilder
public record Head(
        @Nullable PlainText title,
        List<Party> organisations,
        @Nullable JointArrangement jointArrangement,
        @Nullable PlainText versionLabel,
        @Nullable PartialDate statedDate,
        @Nullable LocalDate effectiveFrom,
        List<Jurisdiction> jurisdictions,
        List<DomainName> domains,
        @Nullable BlockText appliesTo,
        @Nullable BlockText notFor,
        List<RelatedDocument> related,
        Answer specialData,
        @Nullable LocalDate lastReviewedOn) implements HeadBuilder.With {

    public Head {
        organisations = Lists.unique(organisations, Party::organisation, "organisations");
        jurisdictions = Lists.unique(jurisdictions, j -> j, "jurisdictions");
        domains = Lists.unique(domains, d -> d, "domains");
        related = Lists.unique(related, RelatedDocument::key, "related");
        specialData = Answer.orUnanswered(specialData);
    }

    /**
     * One of the organisations whose statement it is.
     *
     * @param organisation id of an organisation of the same tenant
     */
    @RecordBuilder
    public record Party(UUID organisation, Standing standing) {
        public Party {
            standing = standing == null ? Standing.SOLE : standing;
        }
    }

    /** Controller alone, or together with others. */
    public enum Standing { SOLE, JOINT }

    /** The essence of an arrangement between joint controllers, and where it can be read. */
    @RecordBuilder
    public record JointArrangement(@Nullable InlineText text, @Nullable WebAddress url) {
        public JointArrangement {
            if (text == null && url == null) {
                throw new IllegalArgumentException("An arrangement needs words or an address");
            }
        }
    }

    /**
     * Another document beside this one.
     *
     * @param statement id of a statement of the same tenant, or null when it stands elsewhere
     */
    @RecordBuilder
    public record RelatedDocument(Key key, Relation relation, @Nullable PlainText title, @Nullable UUID statement, @Nullable WebAddress url)
            implements verklaar.privacy.Keyed {
        public RelatedDocument {
            if ((statement == null) == (url == null)) {
                throw new IllegalArgumentException("A related document is either a statement or an address");
            }
        }
    }

    /** How two documents belong together. */
    public enum Relation { ANNEX, OTHER_SCOPE, LANGUAGE, REPLACES, COOKIES, TERMS }
}
