package verklaar.statement;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.Keyed;
import verklaar.shared.Lists;

/**
 * The whole content of a statement that is being written, as one document. It holds facts and words; what they lack is said by the
 * checker, so a draft may be as incomplete as its writer leaves it. Every list keeps its order, every element its key.
 *
 * @param formatVersion of the JSON document; now 1
 * @param head title, dates, who and for what
 * @param wording languages, form of address, edition of the catalogue's words
 * @param sections in the order readers get them
 * @param categories the personal data the statement says is processed
 * @param retentionRules how long, for what no sharing says by itself
 * @param flows reserved: data that moves between a controller's own products
 * @param aiSystems reserved: systems of artificial intelligence in use
 */
@RecordBuilder
public record Draft(
        int formatVersion,
        Head head,
        Wording wording,
        List<Section> sections,
        List<Scope> scopes,
        List<CategoryUse> categories,
        List<Activity> activities,
        List<Sharing> sharings,
        List<RetentionRule> retentionRules,
        Cookies cookies,
        Decisions decisions,
        Rights rights,
        List<Complaint> complaints,
        Security security,
        @Nullable ChildrenPolicy children,
        List<Assurance> assurances,
        List<ChangeEntry> changes,
        List<Declaration> declarations,
        List<Map<String, Object>> flows,
        List<Map<String, Object>> aiSystems) implements DraftBuilder.With {

    public static final int FORMAT_VERSION = 1;
    /** Rows of all lists of a draft together. */
    public static final int MAX_ROWS = 10_000;

    public Draft {
        if (formatVersion != FORMAT_VERSION) {
            throw new IllegalArgumentException("Unknown format version " + formatVersion);
        }
        sections = Lists.unique(sections, Keyed::key, "sections");
        scopes = Lists.unique(scopes, Keyed::key, "scopes");
        categories = Lists.unique(categories, Keyed::key, "categories");
        activities = Lists.unique(activities, Keyed::key, "activities");
        sharings = Lists.unique(sharings, Keyed::key, "sharings");
        retentionRules = Lists.unique(retentionRules, Keyed::key, "retentionRules");
        cookies = cookies == null ? Cookies.unanswered() : cookies;
        decisions = decisions == null ? Decisions.unanswered() : decisions;
        rights = rights == null ? Rights.unanswered() : rights;
        complaints = Lists.unique(complaints, Keyed::key, "complaints");
        security = security == null ? Security.unanswered() : security;
        assurances = Lists.unique(assurances, Keyed::key, "assurances");
        changes = Lists.unique(changes, Keyed::key, "changes");
        declarations = Lists.unique(declarations, Declaration::question, "declarations");
        flows = reserved(flows, "flows");
        aiSystems = reserved(aiSystems, "aiSystems");
        int rows = sections.size() + scopes.size() + categories.size() + activities.size() + sharings.size() + retentionRules.size()
                + cookies.list().size() + decisions.list().size() + rights.list().size() + complaints.size() + security.measures().size()
                + assurances.size() + changes.size() + declarations.size();
        if (rows > MAX_ROWS) {
            throw new IllegalArgumentException("A statement has at most " + MAX_ROWS + " rows, not " + rows);
        }
    }

    private static List<Map<String, Object>> reserved(@Nullable List<Map<String, Object>> list, String name) {
        if (list != null && !list.isEmpty()) {
            throw new IllegalArgumentException(name + " is reserved for a later format");
        }
        return List.of();
    }
}
