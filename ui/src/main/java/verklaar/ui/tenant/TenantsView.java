package verklaar.ui.tenant;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import verklaar.privacy.LanguageTag;
import verklaar.tenant.Acting;
import verklaar.tenant.Tenant;
import verklaar.tenant.TenantSummary;
import verklaar.tenant.Tenants;
import verklaar.ui.shared.SearchField;
import verklaar.ui.shared.Words;
import verklaar.ui.shell.Addresses;
import verklaar.ui.shell.Entrance;
import verklaar.ui.shell.Frame;
import verklaar.ui.shell.Person;

/** The tenants somebody belongs to; who belongs to none makes one. */
@Route(value = "", layout = Frame.class)
@CdiComponent
public class TenantsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** From this many on, a search stands above them. */
    private static final int MANY = 10;

    private final Entrance entrance;
    private final Tenants tenants;

    @Inject
    public TenantsView(Entrance entrance, Tenants tenants) {
        this.entrance = entrance;
        this.tenants = tenants;
        addClassNames("page", "narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<TenantSummary> mine = entrance.tenants();
        removeAll();
        if (mine.isEmpty()) {
            add(new H1(getTranslation("tenants.welcome", entrance.person().name())), new Paragraph(getTranslation("tenants.first")),
                    new FoundTenantForm(this::found));
        } else {
            add(new H1(getTranslation("tenants.heading")));
            showAll(mine);
            add(new Details(getTranslation("tenants.another"), new FoundTenantForm(this::found)));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title.page", getTranslation("tenants.heading"));
    }

    private void showAll(List<TenantSummary> mine) {
        UnorderedList list = new UnorderedList();
        list.addClassName("rows");
        mine.forEach(tenant -> list.add(row(tenant)));
        if (mine.size() >= MANY) {
            SearchField search = new SearchField(getTranslation("tenants.search"));
            search.addValueChangeListener(change -> {
                String wanted = change.getValue().strip().toLowerCase(Locale.ROOT);
                list.removeAll();
                mine.stream().filter(t -> t.name().toLowerCase(Locale.ROOT).contains(wanted)).forEach(t -> list.add(row(t)));
            });
            add(search);
        }
        add(list);
    }

    private ListItem row(TenantSummary tenant) {
        Anchor link = new Anchor(Addresses.statements(tenant.id()), tenant.name());
        link.addClassName("row-name");
        Span role = new Span(getTranslation("role." + tenant.role()));
        role.addClassName("row-more");
        ListItem row = new ListItem(link, role);
        row.addClassName("row");
        return row;
    }

    private void found(String name, Tenant.Kind kind) {
        Person person = entrance.person();
        LanguageTag locale = Words.language(getLocale());
        Acting acting = tenants.found(person.id(), person.name(), name, kind, locale);
        getUI().ifPresent(ui -> ui.navigate(Addresses.statements(acting.tenant())));
    }
}
