package verklaar.ui.tenant;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import verklaar.shared.Page;
import verklaar.statement.Drafting;
import verklaar.statement.StatementId;
import verklaar.statement.StatementSummary;
import verklaar.tenant.Acting;
import verklaar.tenant.Role;
import verklaar.ui.proposing.ProposalDesk;
import verklaar.ui.shared.Dates;
import verklaar.ui.shared.SearchField;
import verklaar.ui.shell.Addresses;
import verklaar.ui.shell.Entrance;
import verklaar.ui.shell.Frame;
import verklaar.ui.shell.TenantPage;
import verklaar.ui.statement.proposals.ProposalsTopic;

/** The statements of a tenant; the first one is begun here. */
@Route(value = ":tenant", layout = Frame.class)
@CdiComponent
public class StatementsView extends TenantPage {

    private static final int PAGE = 50;

    private final Drafting drafting;
    private final OrganisationDesk organisations;
    private final ProposalDesk proposals;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph empty = new Paragraph();
    private final SearchField search;
    private final Button more = new Button();
    private @Nullable String next;

    @Inject
    public StatementsView(Entrance entrance, Drafting drafting, OrganisationDesk organisations, ProposalDesk proposals) {
        super(entrance);
        this.drafting = drafting;
        this.organisations = organisations;
        this.proposals = proposals;
        addClassName("narrow");
        list.addClassName("rows");
        empty.addClassName("empty");
        search = new SearchField(getTranslation("statements.search"));
        search.addValueChangeListener(change -> start(acting()));
        more.setText(getTranslation("statements.more"));
        more.addClickListener(click -> load(acting(), next));
    }

    @Override
    protected String title() {
        return getTranslation("statements.heading");
    }

    @Override
    protected void enter(Acting acting, BeforeEnterEvent event) {
        removeAll();
        search.clear();
        start(acting);
        boolean any = list.getChildren().findAny().isPresent();
        boolean mayBegin = acting.role().covers(Role.EDITOR);
        add(new H1(title()));
        if (any) {
            search.setVisible(next != null);
            empty.setText(getTranslation("statements.none-found"));
            add(search, empty, list, more);
            if (mayBegin) {
                add(new Details(getTranslation("statements.another"), form(acting)));
            }
        } else if (mayBegin) {
            add(new Paragraph(getTranslation("statements.first")), new H2(getTranslation("statements.begin")), form(acting));
        } else {
            add(new Paragraph(getTranslation("statements.none")));
        }
    }

    private void start(Acting acting) {
        list.removeAll();
        load(acting, null);
        empty.setVisible(list.getChildren().findAny().isEmpty());
    }

    private void load(Acting acting, @Nullable String cursor) {
        Page<StatementSummary> page = drafting.list(acting, search.getValue(), cursor, PAGE);
        Map<StatementId, Long> offered = proposals.open(acting);
        page.items().forEach(statement -> list.add(row(statement, offered.getOrDefault(statement.id(), 0L))));
        next = page.next();
        more.setVisible(next != null);
    }

    private ListItem row(StatementSummary statement, long offered) {
        Anchor link = new Anchor(Addresses.statement(tenant(), statement.id()), statement.name());
        link.addClassName("row-name");
        Span changed = new Span(getTranslation("statements.changed", statement.sharings(), Dates.day(statement.changedAt(), getLocale())));
        changed.addClassName("row-more");
        ListItem row = new ListItem(link, changed);
        row.addClassName("row");
        if (offered > 0) {
            Anchor look = new Anchor(Addresses.topic(tenant(), statement.id(), ProposalsTopic.KEY), getTranslation("statements.offered", offered));
            look.addClassName("row-offered");
            row.add(look);
        }
        return row;
    }

    private BeginForm form(Acting acting) {
        return new BeginForm(organisations.all(acting).isEmpty(), this::begin);
    }

    /** A company named with its first statement is what that statement says it is given by. */
    private void begin(BeginForm.Wish wish) {
        Acting acting = acting();
        if (wish.company() != null) {
            organisations.make(acting, wish.company());
        }
        StatementId statement = drafting.begin(acting, wish.beginning());
        getUI().ifPresent(ui -> ui.navigate(Addresses.statement(tenant(), statement)));
    }
}
