package verklaar.ui.statement.services;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import verklaar.privacy.Key;
import verklaar.statement.Draft;
import verklaar.statement.Scope;
import verklaar.statement.Sharing;
import verklaar.ui.statement.TopicPage;
import verklaar.ui.statement.form.Changes;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.form.TopicForm;

/** The services in use, a table for each scope; without scopes one for all. */
public final class ServicesForm extends TopicForm {

    private final Div tables = new Div();
    private final Assurances assurances;
    private final Map<List<Key>, ScopeTable> shown = new LinkedHashMap<>();
    private List<Scope> scopes = List.of();

    public ServicesForm(FormContext context, Changes<Draft> changes) {
        super(context, "services", changes);
        tables.addClassName("scope-tables");
        add(tables);
        onShow(this::showTables);
        heading("not-done");
        assurances = at("assurances", part(new Assurances(context, changes(Draft::assurances, Draft::withAssurances)), Draft::assurances));
    }

    private void showTables(Draft draft) {
        if (!draft.scopes().equals(scopes) || shown.isEmpty()) {
            scopes = draft.scopes();
            shown.clear();
            tables.removeAll();
            scopes.forEach(scope -> table(List.of(scope.key()), context().vocabulary().words(scope.title())));
            table(List.of(), t(scopes.isEmpty() ? "all" : "nowhere"));
        }
        shown.forEach((of, table) -> {
            List<Sharing> sharings = Picks.in(draft, of);
            table.show(sharings);
            table.setVisible(!of.isEmpty() || scopes.isEmpty() || !sharings.isEmpty());
        });
    }

    private void table(List<Key> of, String title) {
        ScopeTable table = new ScopeTable(context(), new RowActions(this, of), made -> new Search(context(), this::change, made, of).picker());
        table.title(title);
        shown.put(of, table);
        tables.add(table);
    }

    /** Makes a change of the draft for somebody who knows only the table. */
    void make(UnaryOperator<Draft> change) {
        change(change);
    }

    /** Puts the cursor on a row, wherever it is now. */
    void focus(Key sharing) {
        row(sharing).ifPresent(SharingRow::focus);
    }

    FormContext desk() {
        return context();
    }

    @Override
    protected TopicPage.State state(Draft draft) {
        return doneWhen(!draft.sharings().isEmpty() && draft.sharings().stream().allMatch(this::done));
    }

    @Override
    protected String progress(Draft draft) {
        long done = draft.sharings().stream().filter(this::done).count();
        return draft.sharings().isEmpty() ? "" : t("progress", done, draft.sharings().size());
    }

    /** Who gets which data, why and where is said (Art. 13(1)(c), (e) and (f)). */
    private boolean done(Sharing sharing) {
        var preset = context().preset(sharing);
        boolean placed = draftHasNoScopes() || !sharing.scopes().isEmpty();
        boolean why = Prefill.PURPOSE.resolve(sharing, preset).isPresent() || !sharing.activities().isEmpty();
        return placed && why && !Prefill.DATA_ITEMS.resolve(sharing, preset).orElse(List.of()).isEmpty()
                && !Prefill.LOCATIONS.resolve(sharing, preset).orElse(List.of()).isEmpty();
    }

    private boolean draftHasNoScopes() {
        return context().draft().scopes().isEmpty();
    }

    @Override
    protected void focusOn(List<String> path) {
        Optional<SharingRow> named = context().draft().sharings().stream().map(Sharing::key)
                .filter(key -> !path.isEmpty() && key.value().equals(path.get(0))).flatMap(key -> row(key).stream()).findFirst();
        if (named.isPresent()) {
            named.get().reveal(path.size() > 1 ? path.get(1) : "");
        } else if (!assurances.open(path)) {
            super.focusOn(path);
        }
    }

    private Optional<SharingRow> row(Key sharing) {
        return shown.values().stream().map(table -> table.row(sharing)).filter(Objects::nonNull).findFirst();
    }
}
