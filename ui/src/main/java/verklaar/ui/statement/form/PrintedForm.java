package verklaar.ui.statement.form;

import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.Column;
import verklaar.privacy.InlineText;
import verklaar.statement.TableView.Subject;
import verklaar.ui.shared.LocalisedField;

/** Words of one's own for the cells of a row: printed instead of what the facts give; the facts stay. */
public final class PrintedForm extends RecordForm<Map<Column, InlineText>> {

    private PrintedForm(FormContext context, Subject subject, Changes<Map<Column, InlineText>> changes) {
        super(context, "enum.Column", changes);
        Paragraph say = new Paragraph(context.t("form.printed-say"));
        say.addClassName("topic-say");
        add(say);
        Stream.concat(subject.columns().stream(), Stream.of(Column.TEXT)).distinct().forEach(this::column);
    }

    /** Folded, so that a row stays small; the columns that have words of one's own are named beside it. */
    public static Fold<Map<Column, InlineText>> of(FormContext context, Subject subject, Changes<Map<Column, InlineText>> changes) {
        return new Fold<>(words -> new Fold.Face(context.t("form.printed"), words.keySet().stream().map(context::name).collect(Collectors.joining(", "))),
                words -> new PrintedForm(context, subject, changes));
    }

    private void column(Column column) {
        LocalisedField<InlineText> field = field(make().inline(column.name()), words -> words.get(column), (words, own) -> with(words, column, own));
        if (column == Column.TEXT) {
            field.setHelperText(context().t("form.printed-text"));
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
