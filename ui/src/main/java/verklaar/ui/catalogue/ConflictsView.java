package verklaar.ui.catalogue;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import verklaar.catalogue.Conflict;
import verklaar.catalogue.Curating;
import verklaar.tenant.Acting;
import verklaar.ui.shared.Confirm;
import verklaar.ui.shared.Dates;
import verklaar.ui.shell.Addresses;
import verklaar.ui.shell.CuratorPage;
import verklaar.ui.shell.Entrance;
import verklaar.ui.shell.Frame;

/** Entries of files that were not made from the newest version, until a curator has decided. */
@Route(value = Addresses.CONFLICTS, layout = Frame.class)
@CdiComponent
public class ConflictsView extends CuratorPage {

    private final Curating curating;
    private final Paragraph empty = new Paragraph();
    private final UnorderedList list = new UnorderedList();

    @Inject
    public ConflictsView(Entrance entrance, Curating curating) {
        super(entrance);
        this.curating = curating;
        addClassName("narrow");
        list.addClassName("rows");
        empty.addClassName("empty");
        empty.setText(getTranslation("curate.conflicts.empty"));
        add(new H1(title()), new Paragraph(getTranslation("curate.conflicts.intro")), empty, list);
    }

    @Override
    protected String title() {
        return getTranslation("curate.conflicts");
    }

    @Override
    protected void enter(Acting curator, BeforeEnterEvent event) {
        showAll(curator);
    }

    private void showAll(Acting curator) {
        List<Conflict> conflicts = curating.conflicts(curator);
        list.removeAll();
        conflicts.forEach(conflict -> list.add(row(conflict)));
        empty.setVisible(conflicts.isEmpty());
        list.setVisible(!conflicts.isEmpty());
    }

    private ListItem row(Conflict conflict) {
        String entry = name(conflict);
        Paragraph name = new Paragraph(getTranslation("curate.conflict.of", getTranslation("curate.kind." + conflict.of().kind()), entry));
        name.addClassName("row-name");
        Paragraph more = new Paragraph(getTranslation(why(conflict), conflict.version(), conflict.head(), Dates.day(conflict.seenAt(), getLocale())));
        more.addClassName("row-more");
        Button take = new Button(getTranslation("curate.conflict.take"), click -> {
            curating.take(curator(), conflict);
            getUI().ifPresent(ui -> ui.navigate(Addresses.curate(conflict.of())));
        });
        take.setAriaLabel(getTranslation("curate.conflict.take-of", entry));
        Button dismiss = new Button(getTranslation("curate.conflict.dismiss"), click -> Confirm.ask(getTranslation("curate.conflict.dismiss"),
                getTranslation("curate.conflict.dismiss.words", entry), getTranslation("curate.conflict.dismiss"), () -> {
                    curating.dismiss(curator(), conflict);
                    showAll(curator());
                }));
        dismiss.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        dismiss.setAriaLabel(getTranslation("curate.conflict.dismiss-of", entry));
        Div deeds = new Div(take, dismiss);
        deeds.addClassName("links");
        ListItem row = new ListItem(name, more, deeds);
        row.addClassNames("row", "row-tall");
        return row;
    }

    private static String why(Conflict conflict) {
        return conflict.of().kind().isWords() ? "curate.conflict.words" : conflict.version() == conflict.head() ? "curate.conflict.same" : "curate.conflict";
    }

    /** A preset has no name that means much without its service's. */
    private String name(Conflict conflict) {
        String name = EntryNames.of(this, conflict.of(), curating.published(curator(), conflict.of()).name());
        return conflict.preset().map(preset -> getTranslation("curate.conflict.preset", name, preset)).orElse(name);
    }
}
