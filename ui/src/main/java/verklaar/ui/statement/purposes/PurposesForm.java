package verklaar.ui.statement.purposes;

import java.util.List;
import java.util.Optional;
import verklaar.catalogue.Term;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.statement.Activity.PurposeUse;
import verklaar.statement.Activity;
import verklaar.statement.ActivityBuilder;
import verklaar.statement.Draft;
import verklaar.ui.shared.Edits;
import verklaar.ui.statement.TopicPage;
import verklaar.ui.statement.form.AddBySearch.Choice;
import verklaar.ui.statement.form.AddBySearch;
import verklaar.ui.statement.form.Changes;
import verklaar.ui.statement.form.Fold;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.form.Items;
import verklaar.ui.statement.form.TopicForm;

/** What is done with personal data, and why. */
public final class PurposesForm extends TopicForm {

    private final Items<Activity> activities;

    public PurposesForm(FormContext context, Changes<Draft> changes) {
        super(context, "purposes", changes);
        heading("list");
        activities = at("activities", part(new Items<Activity>(context, this::face, to -> new ActivityForm(context, to), "", () -> { }, t("empty"),
                changes(Draft::activities, Draft::withActivities)), Draft::activities));
        AddBySearch search = new AddBySearch(context, t("add"), t("add-help"), choice -> activities.append(activity(choice)));
        add(search);
        onShow(draft -> search.offer(unused(draft)));
    }

    private Fold.Face face(Activity activity) {
        return new Fold.Face(ActivityWords.name(context(), activity), ActivityWords.bases(context(), activity));
    }

    private Activity activity(Choice choice) {
        Key key = Edits.freshKey(choice.key() == null ? choice.words() : choice.key().value(), context().draft().activities());
        InlineText own = choice.key() == null ? InlineText.of(context().source(), choice.words()) : null;
        return ActivityBuilder.builder().key(key).purposes(List.of(new PurposeUse(choice.key(), own))).build();
    }

    private List<Choice> unused(Draft draft) {
        List<Optional<Key>> used = draft.activities().stream()
                .flatMap(activity -> activity.purposes().stream().map(purpose -> Optional.ofNullable(purpose.term()))).toList();
        return context().vocabulary().terms(Term.Kind.PURPOSE).stream().filter(term -> !used.contains(Optional.of(term)))
                .map(term -> new Choice(term, context().vocabulary().term(Term.Kind.PURPOSE, term))).toList();
    }

    @Override
    protected TopicPage.State state(Draft draft) {
        return doneWhen(!draft.activities().isEmpty() && draft.activities().stream().noneMatch(activity -> activity.bases().isEmpty()));
    }

    @Override
    protected String progress(Draft draft) {
        long done = draft.activities().stream().filter(activity -> !activity.bases().isEmpty()).count();
        return draft.activities().isEmpty() ? "" : t("progress", done, draft.activities().size());
    }

    @Override
    protected void focusOn(List<String> path) {
        if (!activities.open(path)) {
            super.focusOn(path);
        }
    }
}
