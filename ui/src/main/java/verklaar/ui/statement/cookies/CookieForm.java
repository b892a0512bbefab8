package verklaar.ui.statement.cookies;

import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import verklaar.privacy.Answer;
import verklaar.privacy.Basis;
import verklaar.privacy.Cookie;
import verklaar.privacy.Key;
import verklaar.statement.TableView.Subject;
import verklaar.ui.statement.data.DataItems;
import verklaar.ui.statement.form.Changes;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.form.Part;
import verklaar.ui.statement.form.PrintedForm;
import verklaar.ui.statement.form.RecordForm;
import verklaar.ui.statement.form.ScopeWords;
import verklaar.ui.statement.form.TextParts;

/** One cookie, or a group of them. */
final class CookieForm extends RecordForm<Cookie> {

    /** @param ofAService whether it is of a service wherever that is used, so that no statement's parts or columns belong here */
    CookieForm(FormContext context, boolean ofAService, Changes<Cookie> changes) {
        super(context, "cookie", changes);
        help(field(make().line("name"), Part.line(Cookie::name, Cookie::withName, name -> name, name -> name)), "name-help");
        field(make().plain("group"), Cookie::group, Cookie::withGroup);
        Map<Key, String> firms = firms(context);
        Component firm = help(field(make().search("provider", List.copyOf(firms.keySet()), key -> firms.getOrDefault(key, key.value())),
                Part.of(Cookie::provider, Cookie::withProvider, key -> key, key -> key)), "provider-help");
        firm.setVisible(!firms.isEmpty());
        field(make().one("category", Cookie.Category.class), Cookie::category, Cookie::withCategory);
        field(make().inline("purpose"), Cookie::purpose, Cookie::withPurpose);
        help(field(make().line("lifetime"), Part.line(Cookie::lifetime, Cookie::withLifetime, life -> life, CookieForm::lifetime)),
                "lifetime-help");
        at("thirdPartyAccess", field(make().radio("third-party", Answer.class), Cookie::thirdPartyAccess, Cookie::withThirdPartyAccess));
        field(make().radio("leaves-device", Answer.class), Cookie::leavesDevice, Cookie::withLeavesDevice);
        field(make().one("technology", Cookie.Technology.class), Cookie::technology, Cookie::withTechnology);
        field(make().oneOrNone("basis", Basis.class), Cookie::basis, Cookie::withBasis);
        Component exempt = at("exemptReason", help(field(make().inline("exempt"), Cookie::exemptReason, Cookie::withExemptReason), "exempt-help"));
        when(cookie -> cookie.category() == Cookie.Category.NECESSARY || cookie.exemptReason() != null, exempt);
        field(make().inline("condition"), Cookie::condition, Cookie::withCondition);
        at("blockedEffect", field(make().inline("blocked"), Cookie::blockedEffect, Cookie::withBlockedEffect));
        List<Key> scopes = ScopeWords.keys(context);
        field(make().several("scopes", scopes, key -> ScopeWords.name(context(), key)), Part.several(Cookie::scopes, Cookie::withScopes))
                .setVisible(!scopes.isEmpty() && !ofAService);
        at("dataItems", part(new DataItems(context, t("data"), changes(Cookie::dataItems, Cookie::withDataItems)), Cookie::dataItems));
        at("attributes", part(TextParts.plain(context, t("attributes"), t("attributes-add"), t("attribute"),
                changes(Cookie::attributes, Cookie::withAttributes)), Cookie::attributes));
        part(PrintedForm.of(context, Subject.COOKIES, changes(Cookie::printedAs, Cookie::withPrintedAs)), Cookie::printedAs).setVisible(!ofAService);
    }

    /** The firms behind the services in use: readers get the name that stands there. */
    private static Map<Key, String> firms(FormContext context) {
        Map<Key, String> firms = new LinkedHashMap<>();
        context.draft().sharings().stream().flatMap(sharing -> context.preset(sharing).stream()).flatMap(preset -> preset.providers().stream())
                .forEach(firm -> firms.put(firm.key(), firm.legalName()));
        return firms;
    }

    /** ISO 8601 in capitals; the two words as they are. */
    private static String lifetime(String typed) {
        String word = typed.toLowerCase(Locale.ROOT);
        return word.equals("session") || word.equals("persistent") ? word : typed.toUpperCase(Locale.ROOT);
    }
}
