package verklaar.ui.statement.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.Column;
import verklaar.privacy.PlainText;
import verklaar.statement.Section.Filter;
import verklaar.statement.TableView.Subject;
import verklaar.statement.TableView;
import verklaar.ui.statement.form.Changes;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.form.Part;
import verklaar.ui.statement.form.RecordForm;

/** How the rows of a section are shown: which of them, as a table or a list, in which groups and columns, under which headings. */
final class ViewForm extends RecordForm<Optional<TableView>> {

    private final Subject subject;

    ViewForm(FormContext context, Subject subject, Changes<Optional<TableView>> changes) {
        super(context, "view", changes);
        this.subject = subject;
        add(new H3(t("title")));
        field(make().one("form", TableView.Form.class), view -> of(view).form(), (view, form) -> Optional.of(of(view).withForm(form)));
        field(make().one("group-by", Views.groups(subject), context::name), view -> of(view).groupBy(),
                (view, groups) -> Optional.of(of(view).withGroupBy(groups)));
        List<Column> columns = subject.columns();
        help(field(make().several("columns", columns, context::name), Part.several(view -> of(view).columns(),
                (view, chosen) -> Optional.of(of(view).withColumns(chosen)))), "columns-help");
        for (Column column : columns) {
            Component header = field(context.plainField(t("header", context.name(column))),
                    view -> of(view).headers().get(column), (view, words) -> Optional.of(withHeader(of(view), column, words)));
            when(view -> of(view).columns().contains(column) || of(view).headers().containsKey(column)
                    || of(view).columns().isEmpty() && of(view).form() == TableView.Form.TABLE, header);
        }
        if (Views.narrow(subject)) {
            Changes<Optional<Filter>> to = changes(view -> Optional.ofNullable(of(view).filter()),
                    (view, filter) -> Optional.of(of(view).withFilter(filter.orElse(null))));
            part(FilterForm.folded(context, "view.filter", subject, to), view -> Optional.ofNullable(of(view).filter()));
        }
    }

    private TableView of(Optional<TableView> view) {
        return view.orElseGet(() -> Views.usual(subject));
    }

    private static TableView withHeader(TableView view, Column column, @Nullable PlainText words) {
        Map<Column, PlainText> headers = new EnumMap<>(Column.class);
        headers.putAll(view.headers());
        if (words == null) {
            headers.remove(column);
        } else {
            headers.put(column, words);
        }
        return view.withHeaders(headers);
    }
}
