package verklaar.ui.statement.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.privacy.PartialDate;
import verklaar.statement.ChangeEntry;
import verklaar.statement.Draft;
import verklaar.statement.SectionKind;
import verklaar.ui.shared.Edits;
import verklaar.ui.statement.TopicPage;
import verklaar.ui.statement.form.AddByName;
import verklaar.ui.statement.form.Changes;
import verklaar.ui.statement.form.Fold;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.form.Items;
import verklaar.ui.statement.form.SectionOffer;
import verklaar.ui.statement.form.TopicForm;

/** What has changed over time, the newest first. */
public final class ChangesForm extends TopicForm {

    private final Items<ChangeEntry> entries;

    public ChangesForm(FormContext context, Changes<Draft> changes) {
        super(context, "changes", changes);
        heading("list");
        add(new AddByName(context, t("add"), t("add-example"), this::begin));
        part(new SectionOffer(context, List.of(SectionKind.CHANGES, SectionKind.HISTORY), draft -> !draft.changes().isEmpty(), this::change),
                draft -> draft);
        entries = at("changes", part(new Items<ChangeEntry>(context, this::face, to -> new ChangeForm(context, to), "", () -> { }, t("empty"),
                changes(Draft::changes, Draft::withChanges)), Draft::changes));
    }

    private Fold.Face face(ChangeEntry entry) {
        String when = Optional.ofNullable(entry.date()).map(PartialDate::value).orElseGet(() -> context().vocabulary().words(entry.label()));
        return new Fold.Face(context().vocabulary().words(entry.text()), when.isEmpty() ? t("undated") : when);
    }

    private void begin(String words) {
        Key key = Edits.freshKey(words, context().draft().changes());
        ChangeEntry entry = new ChangeEntry(key, null, null, ChangeEntry.Kind.OTHER, null, InlineText.of(context().source(), words), Map.of());
        change(draft -> {
            List<ChangeEntry> all = new ArrayList<>(List.of(entry));
            all.addAll(draft.changes());
            return draft.withChanges(all);
        });
        entries.open(key);
    }

    @Override
    protected TopicPage.State state(Draft draft) {
        return doneWhen(draft.changes().stream().allMatch(entry -> entry.date() != null || entry.label() != null));
    }

    @Override
    protected void focusOn(List<String> path) {
        if (!entries.open(path)) {
            super.focusOn(path);
        }
    }
}
