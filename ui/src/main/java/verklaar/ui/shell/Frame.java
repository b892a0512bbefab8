package verklaar.ui.shell;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verklaar.catalogue.Suggestions;
import verklaar.tenant.Role;
import verklaar.tenant.TenantId;
import verklaar.tenant.TenantSummary;

/** What stands around every view: the tenant and a way to another, links at the left, the person at the right. */
@CdiComponent
public class Frame extends Composite<Div> implements RouterLayout, AfterNavigationObserver {

    private final Entrance entrance;
    private final Suggestions suggestions;
    private final Header header = new Header();
    private final Nav rail = new Nav();
    private final Main main = new Main();
    private final Button menu = new Button();
    private @Nullable HasElement shown;

    @Inject
    public Frame(Entrance entrance, Suggestions suggestions) {
        this.entrance = entrance;
        this.suggestions = suggestions;
        getContent().addClassName("frame");
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        header.addClassName("frame-header");
        rail.addClassName("rail");
        rail.setId("rail");
        rail.getElement().setAttribute("aria-label", getTranslation("rail.label"));
        menu.addClassName("menu-button");
        menu.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        menu.setText(getTranslation("rail.menu"));
        menu.getElement().setAttribute("aria-controls", "rail");
        menu.addClickListener(click -> openRail(!rail.hasClassName("open")));
        getContent().add(skipLink(), header, rail, main);
    }

    /** A lost connection is told in the builder's language, and aloud: Vaadin's own sign is English, and silent. */
    @Override
    protected void onAttach(AttachEvent attached) {
        var connection = attached.getUI().getReconnectDialogConfiguration();
        connection.setDialogText(getTranslation("connection.trying"));
        connection.setDialogTextGaveUp(getTranslation("connection.lost"));
        getElement().executeJs("window.Vaadin.connectionIndicator?.setAttribute('role', 'status')");
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        main.getElement().removeAllChildren();
        if (content != null) {
            main.getElement().appendChild(content.getElement());
        }
        shown = content;
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh(event.getLocation().getPath());
    }

    private void refresh(String address) {
        TenantPage page = shown instanceof TenantPage tenantPage ? tenantPage : null;
        List<TenantSummary> tenants = page == null ? List.of() : entrance.tenants();
        header.removeAll();
        rail.removeAll();
        openRail(false);
        Anchor brand = new Anchor("", "Verklaar");
        brand.addClassName("brand");
        header.add(brand);
        if (page != null) {
            header.add(new TenantSwitch(tenants, page.tenant()));
            fillRail(page, tenants, address);
        }
        boolean curating = shown instanceof CuratorPage;
        if (curating) {
            addGroup(new RailGroup(getTranslation("curate.rail"))
                    .link(Addresses.CURATE, getTranslation("curate.entries"), null)
                    .link(Addresses.CONFLICTS, getTranslation("curate.conflicts"), null)
                    .link(Addresses.SUGGESTIONS, getTranslation("curate.suggestions"), null), listOf(address));
        }
        rail.setVisible(page != null || curating);
        menu.setVisible(page != null || curating);
        header.add(menu, corner(page));
    }

    private Component corner(@Nullable TenantPage page) {
        Div corner = new Div();
        corner.addClassName("corner");
        Component small = page == null ? null : page.corner();
        if (small != null) {
            corner.add(small);
        }
        if (entrance.person().curator() && !(shown instanceof CuratorPage)) {
            corner.add(new Anchor(Addresses.CURATE, getTranslation("curate.rail")));
        }
        Anchor signOut = new Anchor(SignOutServlet.PATH, getTranslation("sign-out"));
        signOut.setRouterIgnore(true);
        signOut.setTitle(entrance.person().name());
        corner.add(new LanguageSwitch(), signOut);
        return corner;
    }

    private void fillRail(TenantPage page, List<TenantSummary> tenants, String address) {
        List<RailGroup> own = page.rail();
        own.forEach(group -> addGroup(group, address));
        TenantId tenant = page.tenant();
        RailGroup usual = new RailGroup(own.isEmpty() ? null : getTranslation("rail.all"))
                .link(Addresses.statements(tenant), getTranslation("rail.statements"), null)
                .link(Addresses.catalogue(tenant), catalogue(tenant), null)
                .link(Addresses.company(tenant), getTranslation("rail.company"), null)
                .link(Addresses.members(tenant), getTranslation("rail.members"), null);
        boolean owner = tenants.stream().anyMatch(t -> t.id().equals(tenant) && t.role() == Role.OWNER);
        if (owner) {
            usual.link(Addresses.tokens(tenant), getTranslation("rail.tokens"), null);
        }
        addGroup(usual, address);
    }

    /** The tenant's part of the catalogue, and how many answers wait there. */
    private String catalogue(TenantId tenant) {
        long answers = suggestions.unheard(entrance.enter(tenant));
        return answers == 0 ? getTranslation("rail.catalogue") : getTranslation("rail.catalogue-answers", answers);
    }

    /** An entry of the catalogue lies below the list of all of them. */
    private static String listOf(String address) {
        return address.equals(Addresses.CONFLICTS) || address.equals(Addresses.SUGGESTIONS) ? address : Addresses.CURATE;
    }

    private void addGroup(RailGroup group, String address) {
        group.current(address);
        rail.add(group);
    }

    private void openRail(boolean open) {
        rail.setClassName("open", open);
        menu.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    private Anchor skipLink() {
        Anchor skip = new Anchor("#main", getTranslation("skip"));
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        skip.getElement().executeJs("this.addEventListener('click', e => { e.preventDefault(); document.getElementById('main').focus(); })");
        return skip;
    }
}
