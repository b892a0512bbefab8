package verklaar.ui.tenant;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.Objects;
import verklaar.shared.Refused;
import verklaar.tenant.Acting;
import verklaar.tenant.Memberships;
import verklaar.tenant.Role;
import verklaar.ui.shared.Confirm;
import verklaar.ui.shared.Dates;
import verklaar.ui.shared.Notice;
import verklaar.ui.shared.Refusals;
import verklaar.ui.shell.Entrance;
import verklaar.ui.shell.Frame;
import verklaar.ui.shell.TenantPage;

/** Who belongs to the tenant, and as what. */
@Route(value = ":tenant/members", layout = Frame.class)
@CdiComponent
public class MembersView extends TenantPage {

    private final Memberships memberships;
    private final UnorderedList list = new UnorderedList();

    @Inject
    public MembersView(Entrance entrance, Memberships memberships) {
        super(entrance);
        this.memberships = memberships;
        addClassName("narrow");
        list.addClassName("rows");
        add(new H1(title()), new Paragraph(getTranslation("members.intro")), list);
    }

    @Override
    protected String title() {
        return getTranslation("members.heading");
    }

    @Override
    protected void enter(Acting acting, BeforeEnterEvent event) {
        showAll(acting);
    }

    private void showAll(Acting acting) {
        list.removeAll();
        boolean owner = acting.role().covers(Role.OWNER);
        memberships.members(acting).forEach(member -> list.add(row(member, owner)));
    }

    private ListItem row(Memberships.Member member, boolean owner) {
        String name = Objects.requireNonNullElse(member.label(), member.person().subject());
        Span who = new Span(name);
        who.addClassName("row-name");
        Span since = new Span(getTranslation("members.since", Dates.day(member.since(), getLocale())));
        since.addClassName("row-more");
        ListItem row = new ListItem(who, since);
        row.addClassName("row");
        if (owner) {
            row.add(roles(member, name), remove(member, name));
        } else {
            row.add(new Span(getTranslation("role." + member.role())));
        }
        return row;
    }

    private Select<Role> roles(Memberships.Member member, String name) {
        Select<Role> roles = new Select<>();
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(role -> getTranslation("role." + role));
        roles.setAriaLabel(getTranslation("members.role-of", name));
        roles.setValue(member.role());
        roles.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                attempt(() -> memberships.change(acting(), member.person(), change.getValue()));
            }
        });
        return roles;
    }

    private Button remove(Memberships.Member member, String name) {
        Button remove = new Button(getTranslation("members.remove"));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(getTranslation("members.remove-name", name));
        remove.addClickListener(click -> Confirm.ask(getTranslation("members.remove-name", name), getTranslation("members.remove.words"),
                getTranslation("members.remove"), () -> attempt(() -> memberships.remove(acting(), member.person()))));
        return remove;
    }

    /** Does it, and shows the members as they are then, whether it was done or refused. */
    private void attempt(Runnable deed) {
        try {
            deed.run();
        } catch (Refused refused) {
            Notice.show(Refusals.words(refused, getLocale()));
        }
        showAll(acting());
    }
}
