package verklaar.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import verklaar.tenant.Acting;

/** A view for those who keep the shared catalogue. Whether the person is one of them is asked at every step. */
public abstract class CuratorPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Entrance entrance;

    protected CuratorPage(Entrance entrance) {
        this.entrance = entrance;
        addClassName("page");
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        enter(curator(), event);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title.page", title());
    }

    /** Who is here, as curator. */
    protected final Acting curator() {
        return entrance.curate();
    }

    /** Shows what the address asks for. */
    protected abstract void enter(Acting curator, BeforeEnterEvent event);

    /** What the page is called, in the title of the window. */
    protected abstract String title();
}
