package verklaar.assembling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import verklaar.assembling.Facts.ResolvedSharing;
import verklaar.catalogue.Catalogue;
import verklaar.catalogue.WordingEdition;
import verklaar.privacy.PlainText;
import verklaar.statement.Draft;
import verklaar.statement.DraftContent;
import verklaar.statement.Drafting;
import verklaar.statement.Organisation;
import verklaar.statement.StatementId;
import verklaar.tenant.TenantId;

/**
 * Turns a draft into the document readers get, in every announced language. The same draft over the same catalogue versions always gives
 * the same document: nothing depends on time, on other drafts, or on anything newer in the catalogue.
 */
@ApplicationScoped
public class Assembling {

    private final Catalogue catalogue;
    private final Drafting drafting;

    @Inject
    public Assembling(Catalogue catalogue, Drafting drafting) {
        this.catalogue = catalogue;
        this.drafting = drafting;
    }

    /** For CDI's proxy alone. */
    protected Assembling() {
        this(null, null);
    }

    /**
     * The document of a statement as it is being written now.
     *
     * @throws verklaar.statement.StatementRefused.Unknown when the tenant has no such statement
     * @throws AssemblingRefused.TooLong when the facts of one place are longer than a page can show
     */
    public StatementDocument document(TenantId tenant, StatementId statement) {
        DraftContent content = drafting.content(tenant, statement);
        return document(tenant, statement.value(), content.draft(), content.organisations());
    }

    /**
     * The document of a draft.
     *
     * @param tenant whose draft it is; its own catalogue entries are used beside everybody's
     * @param statement the document's statement
     * @param organisations those of the draft's head, in its order
     * @throws AssemblingRefused.TooLong when the facts of one place are longer than a page can show
     * @throws verklaar.catalogue.CatalogueRefused.Unknown when the draft is pinned to an edition of words that does not exist
     */
    public StatementDocument document(TenantId tenant, UUID statement, Draft draft, List<Organisation> organisations) {
        WordingEdition edition = catalogue.edition(draft.wording().edition());
        Resolving resolving = new Resolving(pin -> catalogue.preset(tenant, pin), draft.wording().locales());
        List<ResolvedSharing> sharings = draft.sharings().stream().map(resolving::resolve).toList();
        Material material = new Material(draft, organisations, sharings, edition);
        Pen pen = new Pen(draft.wording(), edition);

        Headlines headlines = new Headlines(material, pen);
        PlainText title = headlines.title();
        var who = headlines.who(title);
        var versionLine = headlines.versionLine();
        List<Block.Item> inBrief = new Brief(material, pen).written();
        List<DocumentSection> sections = new Contents(material, pen).written();
        Facts facts = new Facts(draft, organisations, sharings, UsedTerms.of(material), UsedTerms.authorities(material));
        return new StatementDocument(StatementDocument.FORMAT_VERSION, statement, draft.wording().sourceLocale(), draft.wording().locales(), title,
                who, versionLine, inBrief, Boolean.TRUE.equals(draft.wording().contents()), sections, facts, pen.gaps());
    }
}
