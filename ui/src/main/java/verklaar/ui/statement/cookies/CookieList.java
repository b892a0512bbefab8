package verklaar.ui.statement.cookies;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import verklaar.privacy.Cookie;
import verklaar.privacy.CookieBuilder;
import verklaar.privacy.Key;
import verklaar.ui.shared.Edits;
import verklaar.ui.shared.Shows;
import verklaar.ui.statement.form.AddByName;
import verklaar.ui.statement.form.Changes;
import verklaar.ui.statement.form.Fold;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.form.Items;

/** Cookies under one another, and a line that adds one by its name. */
public final class CookieList extends Div implements Shows<List<Cookie>> {

    private final FormContext context;
    private final Items<Cookie> items;
    private List<Cookie> shown = List.of();

    private CookieList(FormContext context, boolean ofAService, Changes<List<Cookie>> changes) {
        this.context = context;
        items = new Items<Cookie>(context, this::face, to -> new CookieForm(context, ofAService, to), "", () -> { }, context.t("cookies.empty"), changes);
        addClassName("cookie-list");
        add(items, new AddByName(context, context.t("cookies.add"), context.t("cookies.add-example"), this::append));
    }

    /** Those of a statement. */
    static CookieList ofAStatement(FormContext context, Changes<List<Cookie>> changes) {
        return new CookieList(context, false, changes);
    }

    /** Those that a service sets wherever it is used. */
    public static CookieList ofAService(FormContext context, Changes<List<Cookie>> changes) {
        return new CookieList(context, true, changes);
    }

    @Override
    public void show(List<Cookie> cookies) {
        shown = cookies;
        items.show(cookies);
    }

    /** Unfolds the first cookie that a path names; whether there is one. */
    boolean open(List<String> path) {
        return items.open(path);
    }

    private Fold.Face face(Cookie cookie) {
        String summary = context.name(cookie.category()) + (cookie.lifetime() == null ? "" : " · " + cookie.lifetime());
        return new Fold.Face(CookieWords.name(context, cookie), summary);
    }

    private void append(String name) {
        Key key = Edits.freshKey(name, shown);
        items.append(CookieBuilder.builder().key(key).name(name).category(Cookie.Category.NECESSARY).build());
        items.open(key);
    }
}
