package verklaar.ui.statement.data;

import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verklaar.catalogue.Term;
import verklaar.privacy.Answer;
import verklaar.privacy.DataItem;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.statement.CategoryUse;
import verklaar.statement.Draft;
import verklaar.ui.shared.Edits;
import verklaar.ui.statement.TopicPage;
import verklaar.ui.statement.form.AddBySearch;
import verklaar.ui.statement.form.Changes;
import verklaar.ui.statement.form.Fold;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.form.Items;
import verklaar.ui.statement.form.TopicForm;

/** The kinds of personal data the statement lists, whether special ones are among them, and how children's data is treated. */
public final class DataForm extends TopicForm {

    private final Items<CategoryUse> categories;

    public DataForm(FormContext context, Changes<Draft> changes) {
        super(context, "data", changes);
        heading("kinds");
        categories = at("categories", part(new Items<CategoryUse>(context, this::face, to -> new CategoryForm(context, to), "", () -> { }, t("empty"),
                changes(Draft::categories, Draft::withCategories)), Draft::categories));
        AddBySearch search = new AddBySearch(context, t("add"), t("add-help"), choice -> categories.append(category(choice)));
        Button take = new Button(t("take"), click -> change(this::withDataOfServices));
        add(search, take);
        onShow(draft -> search.offer(unused(draft)));
        onShow(draft -> take.setVisible(context.mayEdit() && !missing(draft).isEmpty()));
        heading("special");
        at("specialData", help(field(make().radio("special-question", Answer.class), draft -> draft.head().specialData(),
                (draft, answer) -> draft.withHead(draft.head().withSpecialData(answer))), "special-help"));
        heading("children");
        at("children", part(new ChildrenForm(context, changes(ChildrenForm::of, Draft::withChildren)), ChildrenForm::of));
    }

    /** The kinds of data that services get and purposes use, as far as the list does not name them yet. */
    private List<Key> missing(Draft draft) {
        Stream<DataItem> shared = draft.sharings().stream().flatMap(sharing -> Optional.ofNullable(sharing.dataItems()
                .resolve(context().preset(sharing).map(preset -> preset.facts().dataItems()).orElse(List.of()))).stream().flatMap(List::stream));
        Stream<DataItem> used = draft.activities().stream().flatMap(activity -> activity.dataItems().stream());
        return Stream.concat(shared, used).flatMap(item -> Optional.ofNullable(item.category()).stream()).distinct()
                .filter(key -> draft.categories().stream().noneMatch(one -> one.key().equals(key) || key.equals(one.term())))
                .filter(key -> context().vocabulary().edition().term(Term.Kind.DATA, key).isPresent()).toList();
    }

    private Draft withDataOfServices(Draft draft) {
        List<CategoryUse> all = new ArrayList<>(draft.categories());
        missing(draft).forEach(key -> all.add(CategoryUse.of(key.value())));
        return draft.withCategories(all);
    }

    private Fold.Face face(CategoryUse category) {
        String people = category.subjects().stream().map(subject -> context().vocabulary().term(Term.Kind.SUBJECT, subject))
                .collect(Collectors.joining(", "));
        return new Fold.Face(DataWords.name(context(), category), people);
    }

    private CategoryUse category(AddBySearch.Choice choice) {
        Key key = Edits.freshKey(choice.key() == null ? choice.words() : choice.key().value(), context().draft().categories());
        InlineText own = choice.key() == null ? InlineText.of(context().source(), choice.words()) : null;
        return new CategoryUse(key, choice.key(), own, List.of(), List.of(), List.of(), Map.of());
    }

    private List<AddBySearch.Choice> unused(Draft draft) {
        List<Optional<Key>> used = draft.categories().stream().map(category -> Optional.ofNullable(category.term())).toList();
        return context().vocabulary().terms(Term.Kind.DATA).stream().filter(term -> !used.contains(Optional.of(term)))
                .map(term -> new AddBySearch.Choice(term, context().vocabulary().term(Term.Kind.DATA, term))).toList();
    }

    @Override
    protected TopicPage.State state(Draft draft) {
        return doneWhen(!draft.categories().isEmpty() && draft.head().specialData() != Answer.UNANSWERED);
    }

    @Override
    protected void focusOn(List<String> path) {
        if (!categories.open(path)) {
            super.focusOn(path);
        }
    }
}
