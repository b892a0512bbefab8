package verklaar.ui.statement.cookies;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.function.BiFunction;
import verklaar.privacy.Answer;
import verklaar.privacy.Cookie;
import verklaar.privacy.WebAddress;
import verklaar.statement.Cookies;
import verklaar.statement.Draft;
import verklaar.ui.statement.TopicPage;
import verklaar.ui.statement.form.Changes;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.form.Part;
import verklaar.ui.statement.form.TopicForm;

/** Whether there are cookies, of which kinds, which ones, and how visitors are asked. */
public final class CookiesForm extends TopicForm {

    private final CookieList list;

    public CookiesForm(FormContext context, Changes<Draft> changes) {
        super(context, "cookies", changes);
        help(field(make().radio("used", Answer.class), draft -> draft.cookies().used(), with(Cookies::withUsed)), "used-help");
        CheckboxGroup<Cookie.Category> kinds = new CheckboxGroup<>(t("categories"));
        kinds.setItems(Cookie.Category.values());
        kinds.setItemLabelGenerator(context::name);
        at("categories", field(kinds, Part.several(draft -> draft.cookies().categories(), with(Cookies::withCategories))));
        Component mechanism = help(field(make().oneOrNone("mechanism", Cookies.Mechanism.class), draft -> draft.cookies().mechanism(),
                with(Cookies::withMechanism)), "mechanism-help");
        Component settings = help(field(make().line("settings-url"), Part.line(draft -> draft.cookies().settingsUrl(),
                with(Cookies::withSettingsUrl), WebAddress::value, WebAddress::new)), "settings-url-help");
        Component text = field(make().inline("text"), draft -> draft.cookies().text(), with(Cookies::withText));
        H2 heading = heading("list");
        list = at("list", part(CookieList.ofAStatement(context, changes(draft -> draft.cookies().list(), with(Cookies::withList))),
                draft -> draft.cookies().list()));
        part(new CookiesOfServices(context, this::change), draft -> draft);
        when(CookiesForm::used, kinds, mechanism, settings, text, heading, list);
    }

    private static boolean used(Draft draft) {
        return draft.cookies().used() == Answer.YES || !draft.cookies().list().isEmpty();
    }

    private static <V> BiFunction<Draft, V, Draft> with(BiFunction<Cookies, V, Cookies> with) {
        return (draft, value) -> draft.withCookies(with.apply(draft.cookies(), value));
    }

    @Override
    protected TopicPage.State state(Draft draft) {
        Cookies cookies = draft.cookies();
        return doneWhen(cookies.used() == Answer.NO
                || cookies.used() == Answer.YES && (!cookies.list().isEmpty() || !cookies.categories().isEmpty()) && cookies.mechanism() != null);
    }

    @Override
    protected void focusOn(List<String> path) {
        if (!list.open(path)) {
            super.focusOn(path);
        }
    }
}
