package verklaar.ui.catalogue;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import verklaar.catalogue.SideBySide;

/** What differs between two texts, line by line: the published one at the left, the curator's at the right. */
final class SideBySideTable extends NativeTable {

    private static final int AROUND = 2;

    SideBySideTable() {
        addClassName("difference");
        setCaptionText(getTranslation("curate.difference"));
        NativeTableRow head = getHead().addRow();
        for (String column : List.of("curate.line", "curate.published", "curate.line", "curate.yours")) {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(getTranslation(column));
            cell.getElement().setAttribute("scope", "col");
        }
    }

    void show(SideBySide difference) {
        getBody().removeAll();
        difference.differing(AROUND).forEach(this::addRow);
    }

    private void addRow(SideBySide.Row row) {
        NativeTableRow line = getBody().addRow();
        line.setClassName("differs", row.differs());
        number(line.addDataCell(), row.leftNumber());
        text(line.addDataCell(), row.left(), row.differs() && row.leftNumber() > 0, "removed");
        number(line.addDataCell(), row.rightNumber());
        text(line.addDataCell(), row.right(), row.differs() && row.rightNumber() > 0, "added");
    }

    private static void number(NativeTableCell cell, int number) {
        cell.addClassName("line-number");
        cell.setText(number == 0 ? "" : String.valueOf(number));
    }

    /** Not by colour alone: a sign stands before what is gone and what is new. */
    private static void text(NativeTableCell cell, String words, boolean differs, String how) {
        cell.addClassName("line");
        if (differs) {
            cell.addClassName(how);
        }
        cell.setText((differs ? how.equals("added") ? "+ " : "− " : "  ") + words);
    }
}
