package verklaar.ui.shell;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;

/** The first thing somebody sees who has signed in. */
@Route("")
@CdiComponent
class WelcomeView extends VerticalLayout {

    private static final long serialVersionUID = 1L;

    @Inject
    WelcomeView(OpenIdContext person) {
        var name = person.getClaims().getName().orElseGet(() -> person.getClaims().getSubject());
        var signOut = new Anchor(SignOutServlet.PATH, "Sign out");
        signOut.setRouterIgnore(true);
        add(new H1("Verklaar"), new Paragraph("Signed in as " + name), signOut);
    }
}
