package verklaar.ui.tenant;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verklaar.statement.Organisation;
import verklaar.statement.OrganisationSummary;
import verklaar.tenant.Acting;
import verklaar.tenant.Role;
import verklaar.ui.shared.DocumentEditor;
import verklaar.ui.shared.SavedMark;
import verklaar.ui.shell.Addresses;
import verklaar.ui.shell.Entrance;
import verklaar.ui.shell.Frame;
import verklaar.ui.shell.TenantPage;

/** Who gives the statement: the tenant's organisation, or each of several. */
@Route(value = ":tenant/company/:organisation?", layout = Frame.class)
@CdiComponent
public class CompanyView extends TenantPage {

    private final OrganisationDesk desk;
    private final SavedMark saved = new SavedMark();
    private final Paragraph told = new Paragraph();

    @Inject
    public CompanyView(Entrance entrance, OrganisationDesk desk) {
        super(entrance);
        this.desk = desk;
        addClassName("narrow");
        told.addClassName("told");
        told.getElement().setAttribute("role", "alert");
    }

    @Override
    protected String title() {
        return getTranslation("company.heading");
    }

    @Override
    public @Nullable Component corner() {
        return saved;
    }

    @Override
    protected void enter(Acting acting, BeforeEnterEvent event) {
        removeAll();
        saved.setText("");
        told.setVisible(false);
        boolean mayEdit = acting.role().covers(Role.EDITOR);
        List<OrganisationSummary> all = desk.all(acting);
        UUID asked = event.getRouteParameters().get("organisation").map(Entrance::id).orElse(null);
        add(new H1(title()), new Paragraph(getTranslation("company.intro")));
        if (all.isEmpty()) {
            add(mayEdit ? new NameForm(getTranslation("company.make"), this::make) : new Paragraph(getTranslation("company.none")));
            return;
        }
        UUID shown = asked == null ? all.get(0).id() : asked;
        if (all.size() > 1) {
            add(others(all, shown));
        }
        add(told, new OrganisationForm(editor(shown)));
        if (mayEdit) {
            add(new Details(getTranslation("company.another"), new NameForm(getTranslation("company.make"), this::make)));
        }
    }

    private Component others(List<OrganisationSummary> all, UUID shown) {
        Div links = new Div();
        links.addClassName("links");
        all.forEach(organisation -> {
            String name = Objects.requireNonNullElse(organisation.name(), getTranslation("company.nameless"));
            Anchor link = new Anchor(Addresses.company(tenant()) + "/" + organisation.id(), name);
            if (organisation.id().equals(shown)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            links.add(link);
        });
        return links;
    }

    private DocumentEditor<Organisation> editor(UUID id) {
        DocumentEditor<Organisation> editor = desk.editor(this::acting, id, this::getLocale);
        editor.listen(new DocumentEditor.Listener<>() {
            @Override
            public void saved(Organisation organisation, Instant when) {
                saved.show(when);
                told.setVisible(false);
            }

            @Override
            public void refused(String words) {
                told.setText(words);
                told.setVisible(true);
            }
        });
        if (!editor.mayEdit()) {
            saved.showReadOnly();
        }
        return editor;
    }

    private void make(String legalName) {
        UUID id = desk.make(acting(), Organisation.named(legalName));
        getUI().ifPresent(ui -> ui.navigate(Addresses.company(tenant()) + "/" + id));
    }
}
