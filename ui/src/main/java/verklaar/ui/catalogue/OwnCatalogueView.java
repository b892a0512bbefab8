package verklaar.ui.catalogue;

import com.vaadin.cdi.annotation.CdiComponent;
import com.ibm.icu.text.ListFormatter;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import verklaar.catalogue.Catalogue;
import verklaar.catalogue.ServiceHit;
import verklaar.catalogue.SuggestionState;
import verklaar.catalogue.SuggestionSummary;
import verklaar.catalogue.Suggestions;
import verklaar.privacy.LanguageTag;
import verklaar.tenant.Acting;
import verklaar.tenant.Role;
import verklaar.ui.shared.Dates;
import verklaar.ui.shared.Words;
import verklaar.ui.shell.Entrance;
import verklaar.ui.shell.Frame;
import verklaar.ui.shell.TenantPage;
import verklaar.ui.statement.services.OwnServicesDesk;

/** The catalogue as one tenant has it: services that only it uses, and what became of its suggestions for everybody's. */
@Route(value = ":tenant/catalogue", layout = Frame.class)
@CdiComponent
public class OwnCatalogueView extends TenantPage {

    private final Catalogue catalogue;
    private final Suggestions suggestions;
    private final OwnServicesDesk desk;
    private final UnorderedList own = new UnorderedList();
    private final Paragraph noneOwn = new Paragraph();
    private final UnorderedList made = new UnorderedList();
    private final Paragraph noneMade = new Paragraph();
    private final Button begin = new Button();
    private final Button suggest = new Button();

    @Inject
    public OwnCatalogueView(Entrance entrance, Catalogue catalogue, Suggestions suggestions, OwnServicesDesk desk) {
        super(entrance);
        this.desk = desk;
        this.catalogue = catalogue;
        this.suggestions = suggestions;
        addClassName("narrow");
        own.addClassName("rows");
        made.addClassName("rows");
        noneOwn.addClassName("empty");
        noneOwn.setText(getTranslation("own-catalogue.none"));
        noneMade.addClassName("empty");
        noneMade.setText(getTranslation("suggestions.none"));
        begin.setText(getTranslation("own-catalogue.begin"));
        begin.addClickListener(click -> this.desk.begin(acting(), () -> showAll(acting())));
        suggest.setText(getTranslation("suggest.new.title"));
        suggest.addClickListener(click -> new SuggestDialog(null, "", change -> {
            this.suggestions.make(acting(), change);
            showAll(acting());
        }).open());
        Anchor everybodys = new Anchor("/catalogue", getTranslation("own-catalogue.everybodys"), AnchorTarget.BLANK);
        everybodys.setRouterIgnore(true);
        add(new H1(title()), new Paragraph(getTranslation("own-catalogue.intro")), new Paragraph(everybodys),
                new H2(getTranslation("own-catalogue.own")), noneOwn, own, begin, new H2(getTranslation("suggestions.heading")), noneMade, made, suggest);
    }

    @Override
    protected String title() {
        return getTranslation("rail.catalogue");
    }

    @Override
    protected void enter(Acting acting, BeforeEnterEvent event) {
        showAll(acting);
        if (acting.may(Role.REVIEWER, Acting.Scope.WRITE)) {
            suggestions.heard(acting);
        }
    }

    private void showAll(Acting acting) {
        LanguageTag language = Words.language(getLocale());
        List<ServiceHit> services = catalogue.own(acting.tenant(), language);
        own.removeAll();
        services.forEach(service -> own.add(row(acting, service)));
        noneOwn.setVisible(services.isEmpty());
        own.setVisible(!services.isEmpty());
        begin.setVisible(mayEdit(acting));
        List<SuggestionSummary> all = suggestions.own(acting);
        made.removeAll();
        all.forEach(suggestion -> made.add(row(suggestion)));
        noneMade.setVisible(all.isEmpty());
        made.setVisible(!all.isEmpty());
        suggest.setVisible(acting.may(Role.REVIEWER, Acting.Scope.WRITE));
    }

    private static boolean mayEdit(Acting acting) {
        return acting.may(Role.EDITOR, Acting.Scope.WRITE);
    }

    /** An own service, its uses, and the statements it is in; who may change it opens it here. */
    private ListItem row(Acting acting, ServiceHit service) {
        String uses = service.presets().stream().map(ServiceHit.Use::variant).collect(Collectors.joining(", "));
        List<String> statements = desk.statements(acting, service.service());
        String where = statements.isEmpty() ? getTranslation("own-catalogue.in-none")
                : getTranslation("own-catalogue.in", ListFormatter.getInstance(getLocale()).format(statements));
        ListItem row = row(service.name(), String.join(" · ", service.category(), uses, where));
        if (mayEdit(acting)) {
            Button change = new Button(getTranslation("own-catalogue.change"), click -> desk.edit(acting(), service.service(), () -> showAll(acting())));
            change.setAriaLabel(getTranslation("own-catalogue.change-of", service.name()));
            row.add(change);
        }
        return row;
    }

    private ListItem row(SuggestionSummary suggestion) {
        String when = Dates.day(suggestion.answeredAt() == null ? suggestion.madeAt() : suggestion.answeredAt(), getLocale());
        String outcome = getTranslation("suggestions." + suggestion.state(), when);
        ListItem row = row(suggestion.name(), suggestion.heard() ? outcome : getTranslation("suggestions.fresh", outcome));
        if (!suggestion.words().isBlank()) {
            Paragraph said = new Paragraph(getTranslation("suggestions.said", suggestion.words()));
            said.addClassName("row-more");
            row.add(said);
        }
        if (suggestion.answer() != null && suggestion.state() != SuggestionState.OPEN) {
            row.add(new Paragraph(suggestion.answer()));
        }
        return row;
    }

    private static ListItem row(String name, String more) {
        Span first = new Span(name);
        first.addClassName("row-name");
        Span second = new Span(more);
        second.addClassName("row-more");
        ListItem row = new ListItem(first, second);
        row.addClassName("row");
        return row;
    }
}
