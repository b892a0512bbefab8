package verklaar.ui.catalogue;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.StreamResource;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import verklaar.catalogue.CatalogueEntry;
import verklaar.catalogue.Curating;
import verklaar.catalogue.EntryState;
import verklaar.privacy.Key;
import verklaar.tenant.Acting;
import verklaar.ui.shared.Dates;
import verklaar.ui.shared.SearchField;
import verklaar.ui.shell.Addresses;
import verklaar.ui.shell.CuratorPage;
import verklaar.ui.shell.Entrance;
import verklaar.ui.shell.Frame;

/** Every entry of the shared catalogue, and which of them need care. */
@Route(value = Addresses.CURATE, layout = Frame.class)
@CdiComponent
public class EntriesView extends CuratorPage {

    private static final int A_PAGE = 50;

    private final Curating curating;
    private final SearchField search;
    private final Select<CatalogueEntry.Kind> kind = new Select<>();
    private final Select<EntryState.Concern> concern = new Select<>();
    private final Paragraph count = new Paragraph();
    private final NativeTable table = new NativeTable();
    private final Button more = new Button();
    private List<EntryState> entries = List.of();
    private int shown = A_PAGE;

    @Inject
    public EntriesView(Entrance entrance, Curating curating) {
        super(entrance);
        this.curating = curating;
        search = new SearchField(getTranslation("curate.search"));
        search.addValueChangeListener(typed -> showFromTheTop());
        kind.setId("kind");
        kind.setLabel(getTranslation("curate.kind"));
        kind.setItems(CatalogueEntry.Kind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("curate.kind.all"));
        kind.setItemLabelGenerator(one -> getTranslation(one == null ? "curate.kind.all" : "curate.kinds." + one));
        kind.addValueChangeListener(chosen -> showFromTheTop());
        concern.setLabel(getTranslation("curate.concern"));
        concern.setItems(EntryState.Concern.values());
        concern.setEmptySelectionAllowed(true);
        concern.setEmptySelectionCaption(getTranslation("curate.concern.none"));
        concern.setItemLabelGenerator(one -> one == null ? getTranslation("curate.concern.none") : getTranslation("curate.concern." + one));
        concern.addValueChangeListener(chosen -> showFromTheTop());
        Div asked = new Div(search, kind, concern);
        asked.addClassName("picker-asked");
        count.getElement().setAttribute("role", "status");
        table.addClassName("entries");
        table.setCaptionText(getTranslation("curate.entries"));
        NativeTableRow head = table.getHead().addRow();
        for (String column : List.of("name", "kind", "version", "checked", "concerns")) {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(getTranslation("curate.column." + column));
            cell.getElement().setAttribute("scope", "col");
        }
        more.setText(getTranslation("curate.more"));
        more.addClickListener(click -> {
            shown += A_PAGE;
            show();
        });
        add(new H1(title()), new Paragraph(getTranslation("curate.intro")), asked, count, table, more, begin(), archive());
    }

    @Override
    protected String title() {
        return getTranslation("curate.entries");
    }

    @Override
    protected void enter(Acting curator, BeforeEnterEvent event) {
        entries = curating.entries(curator);
        show();
    }

    private void showFromTheTop() {
        shown = A_PAGE;
        show();
    }

    private void show() {
        String words = search.getValue().strip().toLowerCase(Locale.ROOT);
        List<EntryState> fitting = entries.stream()
                .filter(entry -> kind.isEmpty() || entry.entry().kind() == kind.getValue())
                .filter(entry -> concern.isEmpty() || entry.concerns().contains(concern.getValue()))
                .filter(entry -> name(entry).toLowerCase(Locale.ROOT).contains(words) || entry.entry().key().value().contains(words)).toList();
        count.setText(getTranslation("curate.count", fitting.size()));
        table.getBody().removeAll();
        fitting.stream().limit(shown).forEach(this::addRow);
        more.setVisible(fitting.size() > shown);
    }

    private String name(EntryState entry) {
        return EntryNames.of(this, entry.entry(), entry.name());
    }

    private void addRow(EntryState entry) {
        NativeTableRow row = table.getBody().addRow();
        NativeTableHeaderCell name = row.addHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(new Anchor(Addresses.curate(entry.entry()), name(entry)));
        cell(row, "kind", getTranslation("curate.kind." + entry.entry().kind()));
        cell(row, "version", entry.version() == 0 ? getTranslation("curate.unpublished") : String.valueOf(entry.version()));
        cell(row, "checked", entry.checkedOn() == null ? "" : Dates.day(entry.checkedOn(), getLocale()));
        cell(row, "concerns", entry.concerns().stream().sorted().map(one -> getTranslation("curate.concern." + one)).collect(Collectors.joining(", ")));
    }

    private void cell(NativeTableRow row, String column, String words) {
        row.addDataCell().setText(words);
        row.getElement().getChild(row.getElement().getChildCount() - 1).setAttribute("data-label", getTranslation("curate.column." + column));
    }

    /** Opens an entry that the catalogue does not have yet. */
    private Div begin() {
        Select<CatalogueEntry.Kind> what = new Select<>();
        what.setLabel(getTranslation("curate.new.kind"));
        what.setItems(CatalogueEntry.Kind.SERVICE, CatalogueEntry.Kind.PROVIDER);
        what.setItemLabelGenerator(one -> getTranslation("curate.kind." + one));
        what.setValue(CatalogueEntry.Kind.SERVICE);
        TextField key = new TextField(getTranslation("curate.new"));
        key.setHelperText(getTranslation("curate.new.help"));
        Button open = new Button(getTranslation("curate.new.open"), click -> {
            try {
                getUI().ifPresent(ui -> ui.navigate(Addresses.curate(new CatalogueEntry(what.getValue(), Key.of(key.getValue().strip())))));
            } catch (IllegalArgumentException noKey) {
                key.setInvalid(true);
                key.setErrorMessage(getTranslation("curate.new.help"));
            }
        });
        Div begin = new Div(what, key, open);
        begin.addClassName("picker-asked");
        return begin;
    }

    private Anchor archive() {
        Anchor archive = new Anchor(new StreamResource("catalogue.zip",
                () -> new ByteArrayInputStream(Archive.of(curating.export(curator())))), getTranslation("curate.export"));
        archive.getElement().setAttribute("download", true);
        return archive;
    }
}
