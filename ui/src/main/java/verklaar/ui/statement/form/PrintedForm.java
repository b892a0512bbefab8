package verklaar.ui.statement.form;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.Column;
import verklaar.privacy.InlineText;

/** Words of one's own for the cells of a row: printed instead of what the facts give; the facts stay. */
public final class PrintedForm extends RecordForm<Map<Column, InlineText>> {

    public PrintedForm(FormContext context, List<Column> columns, Changes<Map<Column, InlineText>> changes) {
        super(context, "enum.Column", changes);
        Paragraph say = new Paragraph(context.t("form.printed-say"));
        say.addClassName("topic-say");
        add(new H3(context.t("form.printed")), say);
        for (Column column : columns) {
            field(make().inline(column.name()), words -> words.get(column), (words, own) -> with(words, column, own));
        }
    }

    private static Map<Column, InlineText> with(Map<Column, InlineText> words, Column column, @Nullable InlineText own) {
        Map<Column, InlineText> changed = new EnumMap<>(Column.class);
        changed.putAll(words);
        if (own == null) {
            changed.remove(column);
        } else {
            changed.put(column, own);
        }
        return changed;
    }
}
