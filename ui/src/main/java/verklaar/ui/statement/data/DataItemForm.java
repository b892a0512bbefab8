package verklaar.ui.statement.data;

import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.List;
import verklaar.privacy.DataItem;
import verklaar.privacy.InlineText;
import verklaar.ui.statement.form.Changes;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.form.Part;
import verklaar.ui.statement.form.Parts;
import verklaar.ui.statement.form.RecordForm;
import verklaar.ui.statement.form.TextParts;

/** Some data that is used or shared: in which words, when, and whether people must give it. */
final class DataItemForm extends RecordForm<DataItem> {

    DataItemForm(FormContext context, Changes<DataItem> changes) {
        super(context, "data-item", changes);
        help(field(make().inline("text"), DataItem::text, DataItem::withText), "text-help");
        help(field(make().inline("condition"), DataItem::condition, DataItem::withCondition), "condition-help");
        Checkbox possible = field(make().yes("possible"), Part.of(item -> item.certainty() == DataItem.Certainty.POSSIBLE,
                (item, yes) -> item.withCertainty(yes ? DataItem.Certainty.POSSIBLE : DataItem.Certainty.ALWAYS), yes -> yes, yes -> yes));
        help(possible, "possible-help");
        field(make().oneOrNone("provision", DataItem.Provision.class), DataItem::provision, DataItem::withProvision);
        part(examples(context, changes(DataItem::examples, DataItem::withExamples)), DataItem::examples);
    }

    /** Examples of a kind of data, one by one. */
    static Parts<InlineText> examples(FormContext context, Changes<List<InlineText>> changes) {
        return TextParts.inline(context, context.t("data.examples"), context.t("data.examples-add"), context.t("data.example"), changes);
    }
}
