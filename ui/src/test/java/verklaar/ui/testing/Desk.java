package verklaar.ui.testing;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyDownEvent;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import verklaar.catalogue.CatalogueChanged;
import verklaar.privacy.LanguageTag;
import verklaar.statement.Beginning;
import verklaar.statement.Draft;
import verklaar.statement.Organisation;
import verklaar.statement.StatementId;
import verklaar.tenant.Acting;
import verklaar.tenant.Actors;
import verklaar.tenant.Role;
import verklaar.tenant.TenantId;
import verklaar.ui.proposing.ProposalDesk;
import verklaar.ui.statement.DraftEditor;
import verklaar.ui.statement.TopicPage;
import verklaar.ui.statement.Topics;

/** A statement of one tenant, open in the builder, with the catalogue that the product brings along. */
public final class Desk {

    private final Screen screen;
    private final Acting acting;
    private final TenantId tenant;
    private final StatementId statement;
    private List<TopicPage> pages = List.of();

    public Desk(Screen screen) {
        this.screen = screen;
        tenant = screen.tenants.with(screen.anna, "Bakkerij Jansen", Role.OWNER);
        acting = Actors.acting(tenant, Role.OWNER, screen.anna);
        screen.with(new Topics(screen.catalogue.catalogue(), screen.suggestions, screen.drafting,
                new ProposalDesk(screen.proposals.proposing())) {
            @Override
            public List<TopicPage> pages(Acting acting, DraftEditor editor, Supplier<List<Organisation>> organisations) {
                pages = super.pages(acting, editor, organisations);
                return pages;
            }
        });
        statement = screen.drafting.begin(acting, new Beginning("Voor klanten", LanguageTag.NL, List.of(LanguageTag.NL, LanguageTag.EN), null, null));
    }

    /** Whose statement it is. */
    public TenantId tenant() {
        return tenant;
    }

    /** The draft as it is kept. */
    public Draft draft() {
        return screen.drafting.draft(acting, statement).value();
    }

    /** Changes the draft as somebody else would. */
    public Desk with(UnaryOperator<Draft> change) {
        var now = screen.drafting.draft(acting, statement);
        screen.drafting.save(acting, statement, change.apply(now.value()), now.lockVersion());
        return this;
    }

    /** What has changed in the catalogue is offered to this statement. */
    public Desk offered(CatalogueChanged... changes) {
        screen.proposals.know(tenant, statement);
        Arrays.stream(changes).forEach(screen.proposals::spread);
        return this;
    }

    /** The pages of the topics, once one was opened. */
    public List<TopicPage> pages() {
        return pages;
    }

    /** Goes to a topic. */
    public Desk open(String topic) {
        screen.open(tenant + "/statement/" + statement + "/" + topic);
        return this;
    }

    /** Presses Enter in a field. */
    public static void enter(TextField field) {
        ComponentUtil.fireEvent(field, new KeyDownEvent(field, Key.ENTER.getKeys().get(0)));
    }

    /** The first button that says this, among other things. */
    public static NativeButton button(String words) {
        return _find(NativeButton.class).stream().filter(button -> text(button).contains(words)).findFirst()
                .orElseThrow(() -> new AssertionError("No button says " + words));
    }

    /** All that a component says. */
    public static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    /** The search field of the picker that is open. */
    public static TextField search() {
        return _get(TextField.class, spec -> spec.withLabel("Welke dienst?"));
    }
}
