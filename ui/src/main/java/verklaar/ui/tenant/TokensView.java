package verklaar.ui.tenant;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import verklaar.tenant.Acting;
import verklaar.tenant.Tokens;
import verklaar.ui.shared.Confirm;
import verklaar.ui.shared.CopyButton;
import verklaar.ui.shared.Dates;
import verklaar.ui.shell.Entrance;
import verklaar.ui.shell.Frame;
import verklaar.ui.shell.TenantPage;

/** API tokens of the tenant: made, shown once, revoked. */
@Route(value = ":tenant/tokens", layout = Frame.class)
@CdiComponent
public class TokensView extends TenantPage {

    private final Tokens tokens;
    private final Clock clock;
    private final Div fresh = new Div();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph empty = new Paragraph();

    @Inject
    public TokensView(Entrance entrance, Tokens tokens, Clock clock) {
        super(entrance);
        this.tokens = tokens;
        this.clock = clock;
        addClassName("narrow");
        list.addClassName("rows");
        empty.addClassName("empty");
        empty.setText(getTranslation("tokens.empty"));
        fresh.getElement().setAttribute("role", "status");
        add(new H1(title()), new Paragraph(getTranslation("tokens.intro")), new TokenForm(this::issue, clock), fresh,
                new H2(getTranslation("tokens.all")), empty, list);
    }

    @Override
    protected String title() {
        return getTranslation("tokens.heading");
    }

    @Override
    protected void enter(Acting acting, BeforeEnterEvent event) {
        showAll(acting);
    }

    private void showAll(Acting acting) {
        List<Tokens.TokenSummary> all = tokens.list(acting);
        list.removeAll();
        all.forEach(token -> list.add(row(token)));
        list.setVisible(!all.isEmpty());
        empty.setVisible(all.isEmpty());
    }

    private void issue(TokenForm.Wish wish) {
        Tokens.Issued issued = tokens.issue(acting(), wish.name(), wish.scopes(), wish.expires());
        TextField secret = new TextField(getTranslation("tokens.secret", issued.token().name()));
        secret.setValue(issued.secret());
        secret.setReadOnly(true);
        secret.setAutoselect(true);
        secret.setWidthFull();
        fresh.removeAll();
        fresh.addClassName("once");
        fresh.add(new Paragraph(getTranslation("tokens.once")), secret, new CopyButton(getTranslation("tokens.copy"), issued.secret()));
        showAll(acting());
    }

    private ListItem row(Tokens.TokenSummary token) {
        Span name = new Span(token.name());
        name.addClassName("row-name");
        String scopes = token.scopes().stream().sorted().map(scope -> getTranslation("scope." + scope)).collect(Collectors.joining(", "));
        Span more = new Span(token.prefix() + "… · " + scopes + " · " + state(token));
        more.addClassName("row-more");
        ListItem row = new ListItem(name, more);
        row.addClassName("row");
        if (token.works(clock.instant())) {
            Button revoke = new Button(getTranslation("tokens.revoke"));
            revoke.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            revoke.setAriaLabel(getTranslation("tokens.revoke-name", token.name()));
            revoke.addClickListener(click -> Confirm.ask(getTranslation("tokens.revoke-name", token.name()), getTranslation("tokens.revoke.words"),
                    getTranslation("tokens.revoke"), () -> {
                        tokens.revoke(acting(), token.id());
                        showAll(acting());
                    }));
            row.add(revoke);
        }
        return row;
    }

    private String state(Tokens.TokenSummary token) {
        if (token.revokedAt() != null) {
            return getTranslation("tokens.revoked", Dates.day(token.revokedAt(), getLocale()));
        }
        String key = token.works(clock.instant()) ? "tokens.until" : "tokens.expired";
        return getTranslation(key, Dates.day(token.expiresAt(), getLocale()));
    }
}
