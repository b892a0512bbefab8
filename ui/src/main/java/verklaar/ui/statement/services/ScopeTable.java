package verklaar.ui.statement.services;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.Key;
import verklaar.statement.Sharing;
import verklaar.ui.catalogue.ServicePicker;
import verklaar.ui.shared.Shows;
import verklaar.ui.statement.form.FormContext;

/** The services of one scope: a table of what is shared with whom, and the search that adds the next one. */
final class ScopeTable extends Div implements Shows<List<Sharing>> {

    /** Service, data, retention, purpose and what one can do. */
    static final int COLUMNS = 5;

    private final FormContext context;
    private final SharingRow.Actions actions;
    private final H2 heading = new H2();
    private final NativeTable table = new NativeTable();
    private final Paragraph empty = new Paragraph();
    private final Button add = new Button();
    private final ServicePicker picker;
    private final Map<Key, SharingRow> rows = new LinkedHashMap<>();

    /**
     * @param actions what a person does with a row
     * @param pickers makes the search that adds a row
     */
    ScopeTable(FormContext context, SharingRow.Actions actions, Function<ScopeTable, ServicePicker> pickers) {
        this.context = context;
        this.actions = actions;
        this.picker = pickers.apply(this);
        addClassName("scope-table");
        empty.setText(context.t("services.empty"));
        empty.addClassName("empty");
        add.setText(context.t("services.add"));
        add.addClassName("add");
        add.addClickListener(click -> search());
        add.setVisible(context.mayEdit());
        picker.setVisible(false);
        table.addClassName("sharings");
        NativeTableRow head = table.getHead().addRow();
        for (String column : List.of("service", "data", "retention", "purpose", "actions")) {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(context.t("services.column." + column));
            cell.getElement().setAttribute("scope", "col");
        }
        add(heading, empty, table, add, picker);
    }

    /** Shows what the scope is called now. */
    void title(String title) {
        heading.setText(title);
        table.setCaptionText(context.t("services.caption", title));
        add.setAriaLabel(context.t("services.add-to", title));
    }

    @Override
    public void show(List<Sharing> sharings) {
        Map<Key, SharingRow> before = new LinkedHashMap<>(rows);
        rows.clear();
        List<Component> shown = new ArrayList<>();
        for (Sharing sharing : sharings) {
            SharingRow row = before.remove(sharing.key());
            if (row == null) {
                row = new SharingRow(context, sharing, actions);
            }
            row.show(sharing);
            row.place(rows.isEmpty(), rows.size() == sharings.size() - 1);
            rows.put(sharing.key(), row);
            shown.addAll(row.rows());
        }
        if (!table.getBody().getChildren().toList().equals(shown)) {
            table.getBody().removeAll();
            shown.forEach(table.getBody()::add);
        }
        table.setVisible(!sharings.isEmpty());
        empty.setVisible(sharings.isEmpty());
    }

    /** The row of a sharing, when it is in this table. */
    @Nullable SharingRow row(Key key) {
        return rows.get(key);
    }

    ServicePicker picker() {
        return picker;
    }

    /** Opens the search. */
    void search() {
        add.setVisible(false);
        picker.setVisible(true);
        picker.focus();
    }

    /** Closes the search and gives the cursor back. */
    void searched() {
        picker.setVisible(false);
        add.setVisible(context.mayEdit());
        add.focus();
    }
}
