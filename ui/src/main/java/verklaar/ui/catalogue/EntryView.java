package verklaar.ui.catalogue;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verklaar.catalogue.CatalogueEntry;
import verklaar.catalogue.CatalogueRefused;
import verklaar.catalogue.Change;
import verklaar.catalogue.Curating;
import verklaar.catalogue.EntrySheet;
import verklaar.catalogue.Problem;
import verklaar.catalogue.SideBySide;
import verklaar.shared.Refused;
import verklaar.statement.Followers;
import verklaar.tenant.Acting;
import verklaar.ui.shared.Confirm;
import verklaar.ui.shared.Fields;
import verklaar.ui.shared.Notice;
import verklaar.ui.shared.Refusals;
import verklaar.ui.shell.Addresses;
import verklaar.ui.shell.CuratorPage;
import verklaar.ui.shell.Entrance;
import verklaar.ui.shell.Frame;

/**
 * One entry of the shared catalogue as the text of its file, beside what it changes and what is wrong with it. What is typed is kept at
 * once, as a draft of the curator's own; nothing reaches a tenant before it is published.
 */
@Route(value = Addresses.CURATE + "/:folder/:key", layout = Frame.class)
@CdiComponent
public class EntryView extends CuratorPage {

    private final Curating curating;
    private final Followers followers;
    private final H1 heading = new H1();
    private final Paragraph state = new Paragraph();
    private final Div overtaken = new Div();
    private final TextArea text = new TextArea();
    private final Paragraph sound = new Paragraph();
    private final UnorderedList problems = new UnorderedList();
    private final Paragraph same = new Paragraph();
    private final SideBySideTable difference = new SideBySideTable();
    private final Anchor page = new Anchor();
    private final PublishEntryForm form = new PublishEntryForm(this::publish);
    private final Button drop = new Button();
    private @Nullable EntrySheet sheet;

    @Inject
    public EntryView(Entrance entrance, Curating curating, Followers followers) {
        super(entrance);
        this.curating = curating;
        this.followers = followers;
        text.setLabel(getTranslation("curate.text"));
        text.addClassName("yaml");
        text.setWidthFull();
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(Fields.PAUSE_MILLIS);
        text.getElement().setAttribute("spellcheck", "false");
        Fields.onEntered(text, this::typed);
        overtaken.addClassName("overtaken");
        overtaken.getElement().setAttribute("role", "status");
        overtaken.add(new Paragraph(getTranslation("curate.overtaken")), new Button(getTranslation("curate.overtaken.done"), click -> bringTogether()));
        sound.getElement().setAttribute("role", "status");
        same.setText(getTranslation("curate.same"));
        page.setText(getTranslation("curate.page"));
        page.setTarget(AnchorTarget.BLANK);
        page.setRouterIgnore(true);
        drop.setText(getTranslation("curate.drop"));
        drop.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        drop.addClickListener(click -> Confirm.ask(getTranslation("curate.drop"), getTranslation("curate.drop.words"), getTranslation("curate.drop"),
                this::forget));
        Div beside = new Div(new H2(getTranslation("curate.problems")), sound, problems, same, difference);
        Div work = new Div(new Div(text, drop), beside);
        work.addClassName("curating");
        add(heading, state, page, overtaken, work, form);
    }

    @Override
    protected String title() {
        return sheet == null ? getTranslation("curate.entries") : name(sheet);
    }

    @Override
    protected void enter(Acting curator, BeforeEnterEvent event) {
        CatalogueEntry entry = CatalogueEntry.of(event.getRouteParameters().get("folder").orElse(""), event.getRouteParameters().get("key").orElse(""))
                .orElseThrow(NotFoundException::new);
        show(curating.open(curator, entry));
    }

    private String name(EntrySheet opened) {
        return EntryNames.of(this, opened.entry(), opened.name());
    }

    private void show(EntrySheet opened) {
        sheet = opened;
        heading.setText(name(opened));
        state.setText(getTranslation(opened.entry().kind().isWords() ? "curate.state.words" : "curate.state", getTranslation("curate.kind." + opened.entry().kind()), opened.version()));
        overtaken.setVisible(opened.overtaken());
        drop.setVisible(opened.isDrafted());
        Fields.show(text, opened.text());
        List<Problem> found = curating.check(curator(), opened.entry(), opened.text());
        problems.removeAll();
        found.forEach(problem -> problems.add(new ListItem(getTranslation("curate.problem", problem.line(), problem.reason()))));
        sound.setText(found.isEmpty() ? getTranslation("curate.sound") : getTranslation("curate.unsound", found.size()));
        difference.show(SideBySide.of(opened.published(), opened.text()));
        difference.setVisible(opened.isChanged());
        same.setVisible(!opened.isChanged());
        page.setVisible(opened.version() > 0 && opened.entry().kind() == CatalogueEntry.Kind.SERVICE);
        page.setHref("/catalogue/" + opened.entry().key());
        form.show(opened, followers.of(curator(), opened.entry()), found.isEmpty() && opened.isChanged() && !opened.overtaken());
    }

    private EntrySheet opened() {
        if (sheet == null) {
            throw new IllegalStateException("before the address is known");
        }
        return sheet;
    }

    private void typed(String words) {
        EntrySheet open = opened();
        curating.keep(curator(), open.entry(), words, open.base());
        show(curating.open(curator(), open.entry()));
    }

    /** The curator has brought his or her text and the newest version together: from now on it stands on that one. */
    private void bringTogether() {
        EntrySheet open = opened();
        curating.keep(curator(), open.entry(), open.text(), curating.published(curator(), open.entry()).base());
        show(curating.open(curator(), open.entry()));
    }

    private void forget() {
        CatalogueEntry entry = opened().entry();
        curating.drop(curator(), entry);
        show(curating.open(curator(), entry));
    }

    private void publish(Change change) {
        EntrySheet open = opened();
        try {
            curating.publish(curator(), open.entry(), open.text(), open.base(), change);
            form.forget();
            Notice.show(getTranslation("curate.done", name(open)));
        } catch (CatalogueRefused.Overtaken newer) {
            // what was typed stays, as a draft that stands beside the newer version
            curating.keep(curator(), open.entry(), open.text(), open.base());
            Notice.show(Refusals.words(newer, getLocale()));
        } catch (Refused refused) {
            Notice.show(Refusals.words(refused, getLocale()));
        }
        show(curating.open(curator(), open.entry()));
    }
}
