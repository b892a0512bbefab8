package verklaar.ui.statement.scopes;

import java.util.List;
import java.util.Locale;
import verklaar.privacy.DomainName;
import verklaar.privacy.Key;
import verklaar.privacy.PlainText;
import verklaar.statement.Draft;
import verklaar.statement.Scope;
import verklaar.ui.shared.Edits;
import verklaar.ui.statement.TopicPage;
import verklaar.ui.statement.form.AddByName;
import verklaar.ui.statement.form.Changes;
import verklaar.ui.statement.form.Fold;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.form.Items;
import verklaar.ui.statement.form.Part;
import verklaar.ui.statement.form.TopicForm;

/** The websites a statement is about, and the apps, websites or organisation its services are sorted by. */
public final class ScopesForm extends TopicForm {

    private final Items<Scope> scopes;

    public ScopesForm(FormContext context, Changes<Draft> changes) {
        super(context, "scopes", changes);
        help(field(make().lines("domains"), Part.of(draft -> draft.head().domains(),
                (draft, domains) -> draft.withHead(draft.head().withDomains(domains)), Domains::print, Domains::parse)), "domains-help");
        heading("parts");
        say("parts-say");
        scopes = at("scopes", part(new Items<Scope>(context, this::face, to -> new ScopeForm(context, to), "", () -> { }, t("empty"),
                changes(Draft::scopes, ScopesForm::with)), Draft::scopes));
        add(new AddByName(context, t("add"), t("add-example"), this::append));
    }

    private Fold.Face face(Scope scope) {
        String domains = String.join(", ", scope.domains().stream().map(DomainName::value).toList());
        return new Fold.Face(context().vocabulary().words(scope.title()), domains.isEmpty() ? context().name(scope.kind()) : domains);
    }

    private void append(String name) {
        Key key = Edits.freshKey(name, context().draft().scopes());
        scopes.append(new Scope(key, kind(name), PlainText.of(context().source(), name), List.of()));
        scopes.open(key);
    }

    /** What a part most likely is, going by what it is called; it can be chosen otherwise. */
    private static Scope.Kind kind(String name) {
        String words = name.toLowerCase(Locale.ROOT);
        if (words.matches(".*(organi[sz]ati|bedrijf|company|office|kantoor).*")) {
            return Scope.Kind.ORGANISATION;
        }
        return words.matches(".*\\bapp.*|.*-app\\b.*") ? Scope.Kind.APPLICATION : Scope.Kind.WEBSITE;
    }

    /** The draft with other scopes; what belonged to one that is gone belongs to none. */
    private static Draft with(Draft draft, List<Scope> scopes) {
        List<Key> left = scopes.stream().map(Scope::key).toList();
        return draft.withScopes(scopes)
                .withSharings(draft.sharings().stream().map(s -> s.withScopes(s.scopes().stream().filter(left::contains).toList())).toList())
                .withActivities(draft.activities().stream().map(a -> a.withScopes(a.scopes().stream().filter(left::contains).toList())).toList());
    }

    @Override
    protected TopicPage.State state(Draft draft) {
        boolean covered = !draft.head().domains().isEmpty() || draft.scopes().stream().anyMatch(scope -> !scope.domains().isEmpty());
        return doneWhen(covered && draft.scopes().stream().noneMatch(
                scope -> scope.kind() == Scope.Kind.WEBSITE && scope.domains().isEmpty()));
    }

    @Override
    protected void focusOn(List<String> path) {
        if (!scopes.open(path)) {
            super.focusOn(path);
        }
    }
}
