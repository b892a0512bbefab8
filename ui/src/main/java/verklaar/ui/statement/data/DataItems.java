package verklaar.ui.statement.data;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verklaar.privacy.DataItem;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.ui.shared.Edits;
import verklaar.ui.shared.Shows;
import verklaar.ui.statement.form.AddBySearch.Choice;
import verklaar.ui.statement.form.AddBySearch;
import verklaar.ui.statement.form.Changes;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.form.Items;

/** The data something uses: kinds found by typing, or words of one's own, or everything the statement lists. */
public final class DataItems extends Div implements Shows<List<DataItem>> {

    /** Cannot be the key of a kind of data: those have no such names in the catalogue. */
    private static final Key ALL = DataItem.allListed().key();

    private final FormContext context;
    private final Items<DataItem> items;
    private final AddBySearch search;
    private List<DataItem> shown = List.of();

    /** @param title heading above them */
    public DataItems(FormContext context, String title, Changes<List<DataItem>> changes) {
        this.context = context;
        items = new Items<DataItem>(context, item -> DataWords.face(context, item), to -> new DataItemForm(context, to), "", () -> { },
                context.t("data-item.empty"), changes);
        search = new AddBySearch(context, context.t("data-item.add"), context.t("data-item.search-help"), choice -> items.append(item(choice)));
        addClassName("data-items");
        add(new H3(title), items, search);
    }

    @Override
    public void show(List<DataItem> now) {
        shown = now;
        items.show(now);
        Set<Key> used = now.stream().flatMap(item -> Stream.of(Optional.ofNullable(item.category()).orElse(item.key()))).collect(Collectors.toSet());
        List<Choice> choices = new ArrayList<>();
        if (!used.contains(ALL)) {
            choices.add(new Choice(ALL, context.name(DataItem.Extent.ALL_LISTED)));
        }
        choices.addAll(DataWords.choices(context, used));
        search.offer(choices);
    }

    private DataItem item(Choice choice) {
        Key key = Edits.freshKey(choice.key() == null ? choice.words() : choice.key().value(), shown);
        if (ALL.equals(choice.key())) {
            return DataItem.allListed().withKey(key);
        }
        DataItem blank = DataItem.of(key.value());
        return choice.key() == null ? blank.withText(InlineText.of(context.source(), choice.words())).withCategory(null)
                : blank.withCategory(choice.key());
    }
}
