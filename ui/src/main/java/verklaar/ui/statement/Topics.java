package verklaar.ui.statement;

import com.vaadin.flow.component.UI;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import verklaar.catalogue.Catalogue;
import verklaar.catalogue.Suggestions;
import verklaar.privacy.Key;
import verklaar.statement.Drafting;
import verklaar.statement.Organisation;
import verklaar.tenant.Acting;
import verklaar.ui.proposing.ProposalDesk;
import verklaar.ui.shared.Words;
import verklaar.ui.statement.changes.ChangesForm;
import verklaar.ui.statement.cookies.CookiesForm;
import verklaar.ui.statement.data.DataForm;
import verklaar.ui.statement.decisions.DecisionsForm;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.form.FormPage;
import verklaar.ui.statement.languages.LanguagesForm;
import verklaar.ui.statement.proposals.ProposalsTopic;
import verklaar.ui.statement.purposes.PurposesForm;
import verklaar.ui.statement.retention.RulesForm;
import verklaar.ui.statement.rights.RightsForm;
import verklaar.ui.statement.scopes.ScopesForm;
import verklaar.ui.statement.security.SecurityForm;
import verklaar.ui.statement.services.ServicesForm;
import verklaar.ui.statement.words.WordsForm;

/** The topics of the builder, in the order of its rail. */
@Dependent
public class Topics {

    /** As many statements as one can choose among. */
    private static final int MOST = 200;

    private final Catalogue catalogue;
    private final Suggestions suggestions;
    private final Drafting drafting;
    private final ProposalDesk proposals;

    @Inject
    public Topics(Catalogue catalogue, Suggestions suggestions, Drafting drafting, ProposalDesk proposals) {
        this.catalogue = catalogue;
        this.suggestions = suggestions;
        this.drafting = drafting;
        this.proposals = proposals;
    }

    /** For topics of a test's own, which know no catalogue. */
    protected Topics() {
        this(null, null, null, null);
    }

    /**
     * What the forms of an open statement stand in.
     *
     * @param acting who edits, and for which tenant
     * @param organisations those whose statement it is, as they are now
     */
    public FormContext context(Acting acting, DraftEditor editor, Supplier<List<Organisation>> organisations) {
        return context(acting, editor, organisations, () -> proposals.of(acting, editor.statement()).sharings());
    }

    private FormContext context(Acting acting, DraftEditor editor, Supplier<List<Organisation>> organisations, Supplier<Set<Key>> offered) {
        return new FormContext(acting, editor, catalogue, suggestions, organisations, () -> drafting.list(acting, "", null, MOST).items(),
                service -> drafting.following(acting, service), offered, Topics::locale, List.of());
    }

    /**
     * A page for each topic of an open statement.
     *
     * @param acting who edits, and for which tenant
     * @param organisations those whose statement it is, as they are now
     */
    public List<TopicPage> pages(Acting acting, DraftEditor editor, Supplier<List<Organisation>> organisations) {
        ProposalDesk.Case offered = proposals.of(acting, editor.statement());
        FormContext context = context(acting, editor, organisations, offered::sharings);
        return List.of(
                new FormPage(context, "scopes", List.of("scopes", "head/domains"), ScopesForm::new),
                new FormPage(context, "data", List.of("categories", "subjects", "children", "head/specialData"), DataForm::new),
                new FormPage(context, "purposes", List.of("activities", "bases"), PurposesForm::new),
                new FormPage(context, "services", List.of("sharings", "transfers", "assurances"), ServicesForm::new),
                new FormPage(context, "retention", List.of("retentionRules"), RulesForm::new),
                new FormPage(context, "decisions", List.of("decisions"), DecisionsForm::new),
                new FormPage(context, "cookies", List.of("cookies"), CookiesForm::new),
                new FormPage(context, "rights", List.of("rights", "complaints"), RightsForm::new),
                new FormPage(context, "security", List.of("security"), SecurityForm::new),
                new FormPage(context, "words", List.of("sections", "headers"), WordsForm::new),
                new FormPage(context, "languages", List.of("head", "wording"), LanguagesForm::new),
                new FormPage(context, "changes", List.of("changes"), ChangesForm::new),
                new ProposalsTopic(context, offered));
    }

    private static Locale locale() {
        return Words.closest(Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElse(Locale.ENGLISH));
    }
}
