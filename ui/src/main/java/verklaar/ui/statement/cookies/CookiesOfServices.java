package verklaar.ui.statement.cookies;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verklaar.privacy.Answer;
import verklaar.privacy.Cookie;
import verklaar.privacy.Key;
import verklaar.statement.Cookies;
import verklaar.statement.Draft;
import verklaar.statement.Sharing;
import verklaar.ui.shared.Shows;
import verklaar.ui.statement.form.Changes;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.services.SharingWords;

/** The cookies that the services in use are known to set and that are not listed yet, to be taken over service by service or all at once. */
final class CookiesOfServices extends Div implements Shows<Draft> {

    private final FormContext context;
    private final Changes<Draft> changes;
    private final UnorderedList list = new UnorderedList();
    private final Button all = new Button();

    CookiesOfServices(FormContext context, Changes<Draft> changes) {
        this.context = context;
        this.changes = changes;
        addClassName("cookies-of-services");
        list.addClassName("rows");
        all.setText(context.t("cookies.take"));
        all.addClickListener(click -> changes.make(draft -> with(draft, missing(draft).values().stream().flatMap(List::stream).toList())));
        add(new H2(context.t("cookies.of-services")), new Paragraph(context.t("cookies.of-services-say")), list, all);
    }

    @Override
    public void show(Draft draft) {
        Map<String, List<Cookie>> missing = missing(draft);
        list.removeAll();
        missing.forEach((service, cookies) -> list.add(row(service, cookies)));
        all.setVisible(missing.size() > 1);
        setVisible(context.mayEdit() && !missing.isEmpty());
    }

    private ListItem row(String service, List<Cookie> cookies) {
        Span name = new Span(service);
        name.addClassName("row-name");
        Span which = new Span(cookies.stream().map(cookie -> CookieWords.name(context, cookie)).collect(Collectors.joining(", ")));
        which.addClassName("row-more");
        Button take = new Button(context.t("cookies.of-service", cookies.size()), click -> changes.make(draft -> with(draft, cookies)));
        take.addThemeVariants(ButtonVariant.LUMO_SMALL);
        take.setAriaLabel(context.t("cookies.of-service-of", service, cookies.size()));
        ListItem row = new ListItem(name, which, take);
        row.addClassName("row");
        return row;
    }

    /** By the name of the service; a cookie that several set stands at the first. */
    private Map<String, List<Cookie>> missing(Draft draft) {
        List<Cookie> known = new ArrayList<>(draft.cookies().list());
        Map<String, List<Cookie>> missing = new LinkedHashMap<>();
        for (Sharing sharing : draft.sharings()) {
            context.preset(sharing).ifPresent(preset -> preset.facts().cookies().forEach(cookie -> {
                if (known.stream().noneMatch(one -> isSame(one, cookie))) {
                    known.add(cookie);
                    missing.computeIfAbsent(SharingWords.name(context, sharing), name -> new ArrayList<>()).add(placed(draft, cookie));
                }
            }));
        }
        return missing;
    }

    private static boolean isSame(Cookie listed, Cookie cookie) {
        return listed.key().equals(cookie.key()) || listed.name() != null && listed.name().equals(cookie.name());
    }

    /** In the parts of the statement where the services that set it are used. */
    private Cookie placed(Draft draft, Cookie cookie) {
        List<Sharing> setters = draft.sharings().stream().filter(sharing -> context.preset(sharing).stream()
                .anyMatch(preset -> preset.facts().cookies().stream().anyMatch(one -> isSame(one, cookie)))).toList();
        boolean everywhere = setters.stream().anyMatch(sharing -> sharing.scopes().isEmpty());
        List<Key> scopes = everywhere ? List.of() : setters.stream().flatMap(sharing -> sharing.scopes().stream()).distinct().toList();
        return cookie.withScopes(scopes);
    }

    private static Draft with(Draft draft, List<Cookie> added) {
        Cookies cookies = draft.cookies();
        List<Cookie> fresh = added.stream().filter(cookie -> cookies.list().stream().noneMatch(one -> isSame(one, cookie))).toList();
        List<Cookie.Category> kinds = Stream.concat(cookies.categories().stream(), fresh.stream().map(Cookie::category)).distinct().toList();
        return draft.withCookies(cookies.withUsed(Answer.YES).withCategories(kinds)
                .withList(Stream.concat(cookies.list().stream(), fresh.stream()).toList()));
    }
}
