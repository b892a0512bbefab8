package verklaar.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import verklaar.tenant.Acting;
import verklaar.tenant.TenantId;

/** A view within a tenant. The tenant comes from the address, and whether the person may be there is asked at every step. */
public abstract class TenantPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Entrance entrance;
    private @Nullable TenantId tenant;

    protected TenantPage(Entrance entrance) {
        this.entrance = entrance;
        addClassName("page");
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        tenant = new TenantId(Entrance.id(event.getRouteParameters().get(Addresses.TENANT).orElseThrow(NotFoundException::new)));
        enter(acting(), event);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title.page", title());
    }

    /** The tenant of the address. */
    public final TenantId tenant() {
        return Objects.requireNonNull(tenant, "before the address is known");
    }

    /** Who is here, in the role he or she has at this moment. */
    protected final Acting acting() {
        return entrance.enter(tenant());
    }

    /** Shows what the address asks for. */
    protected abstract void enter(Acting acting, BeforeEnterEvent event);

    /** What the page is called, in the title of the window. */
    protected abstract String title();

    /** Links to parts of this page's subject, above those of the tenant. */
    public List<RailGroup> rail() {
        return List.of();
    }

    /** Something small for the corner of the frame, such as when it was saved. */
    public @Nullable Component corner() {
        return null;
    }
}
