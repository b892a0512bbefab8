package verklaar.ui.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import verklaar.tenant.TenantId;
import verklaar.tenant.TenantSummary;

/** The tenant one is in, and a way to one's others when there are any. */
class TenantSwitch extends Composite<Div> {

    /** Who has more than these finds them with a search on the page of all. */
    private static final int SHOWN = 12;

    TenantSwitch(List<TenantSummary> tenants, TenantId current) {
        getContent().addClassName("tenant-switch");
        String name = tenants.stream().filter(t -> t.id().equals(current)).map(TenantSummary::name).findFirst()
                .orElse(getTranslation("tenant.client"));
        List<TenantSummary> others = tenants.stream().filter(t -> !t.id().equals(current)).limit(SHOWN).toList();
        if (others.isEmpty()) {
            getContent().add(new Anchor(Addresses.statements(current), name));
            return;
        }
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
        bar.getElement().setAttribute("aria-label", getTranslation("tenant.switch"));
        MenuItem top = bar.addItem(name);
        others.forEach(other -> top.getSubMenu().addItem(other.name(),
                click -> click.getSource().getUI().ifPresent(ui -> ui.navigate(Addresses.statements(other.id())))));
        top.getSubMenu().addItem(getTranslation("tenant.all"), click -> click.getSource().getUI().ifPresent(ui -> ui.navigate("")));
        getContent().add(bar);
    }
}
