package verklaar.ui.statement.services;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import verklaar.privacy.Key;
import verklaar.privacy.RecipientKind;
import verklaar.privacy.WebAddress;
import verklaar.statement.Activity;
import verklaar.statement.Sharing;
import verklaar.statement.TableView.Subject;
import verklaar.ui.shared.Shows;
import verklaar.ui.statement.data.DataItems;
import verklaar.ui.statement.form.ArrangementForm;
import verklaar.ui.statement.form.Changes;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.form.Group;
import verklaar.ui.statement.form.Part;
import verklaar.ui.statement.form.PrintedForm;
import verklaar.ui.statement.form.RecordForm;
import verklaar.ui.statement.form.ScopeWords;
import verklaar.ui.statement.purposes.ActivityWords;
import verklaar.ui.statement.purposes.ChoiceForm;
import verklaar.ui.statement.retention.RetentionForm;

/** Everything about one use of one service, the catalogue's values among it. */
final class SharingForm extends RecordForm<Sharing> {

    private final Changes<Sharing> all = this::change;

    SharingForm(FormContext context, Changes<Sharing> changes) {
        super(context, "sharing", changes);
        addClassName("sharing-form");
        add(part(Asked.besides(context), sharing -> sharing));
        group("what", true, data(), condition(), purpose(), activities());
        group("how-long", true, prefilled(Prefill.RETENTION, list(to -> RetentionForm.several(context, t("retention"), to))));
        group("who", false, name(), providers(), prefilled(Prefill.ROLES, list(to -> RoleForm.several(context, to))), recipientKind());
        group("where", false, prefilled(Prefill.LOCATIONS, list(to -> LocationForm.several(context, to))),
                prefilled(Prefill.TRANSFERS, list(to -> TransferForm.several(context, to))));
        group("agreed", false, prefilled(Prefill.AGREEMENTS, list(to -> AgreementForm.several(context, to))), arrangement(),
                prefilled(Prefill.ONWARD, list(to -> OnwardForm.several(context, to))),
                prefilled(Prefill.CHOICES, list(to -> ChoiceForm.several(context, to))), privacyUrl());
        group("when", false, part(new StatusForm(context, all), sharing -> sharing), scopes());
        group("words", false, prefilled(Prefill.NOTE, to -> OptionalForm.field(context, make -> make.inline("note"), to)),
                part(PrintedForm.of(context, Subject.SHARINGS, changes(Sharing::printedAs, Sharing::withPrintedAs)), Sharing::printedAs));
    }

    /** Puts the cursor where a column or a field of the readers' table is made; for another one at the beginning. */
    void reveal(String name) {
        String field = switch (name) {
            case "SERVICE", "displayName" -> "display-name";
            case "PROVIDER", "providers" -> "providers";
            case "RETENTION", "retention" -> "retention";
            case "PURPOSE", "purposeText" -> "purpose";
            case "COUNTRY", "locations" -> "locations";
            case "SAFEGUARD", "transfers" -> "transfers";
            case "ROLE", "roles" -> "roles";
            case "CONDITION", "condition" -> "condition";
            case "CHOICES", "choices" -> "choices";
            case "agreements", "onward", "note" -> name;
            case "privacyUrl" -> "privacy-url";
            default -> "data-items";
        };
        getElement().executeJs("const part = this.querySelector('.prefilled-' + $0); part.closest('details').open = true;"
                + "part.scrollIntoView({block: 'center'}); const input = part.querySelector('input, textarea, button'); if (input) input.focus();",
                field);
    }

    private Component data() {
        return prefilled(Prefill.DATA_ITEMS, list(to -> new DataItems(context(), t("data-items"), to)));
    }

    private Component condition() {
        return prefilled(Prefill.CONDITION, to -> OptionalForm.field(context(), make -> make.inline("condition"), to));
    }

    private Component purpose() {
        return prefilled(Prefill.PURPOSE, to -> OptionalForm.field(context(), make -> make.inline("purpose"), to));
    }

    private Component activities() {
        List<Key> keys = context().draft().activities().stream().map(Activity::key).toList();
        Component field = help(field(make().several("activities", keys, key -> ActivityWords.name(context(), key)),
                Part.several(Sharing::activities, Sharing::withActivities)), "activities-help");
        field.setVisible(!keys.isEmpty());
        return field;
    }

    private Component name() {
        return prefilled(Prefill.DISPLAY_NAME, to -> OptionalForm.field(context(), make -> make.plain("display-name"), to));
    }

    private Component providers() {
        return prefilled(Prefill.PROVIDERS, list(to -> ProviderForm.several(context(), to)));
    }

    private Component recipientKind() {
        return prefilled(Prefill.RECIPIENT_KIND,
                to -> OptionalForm.field(context(), make -> make.oneOrNone("recipient-kind", RecipientKind.class), to));
    }

    private Component arrangement() {
        return part(new ArrangementForm(context(), changes(sharing -> Optional.ofNullable(sharing.arrangement()),
                (sharing, arrangement) -> sharing.withArrangement(arrangement.orElse(null)))), sharing -> Optional.ofNullable(sharing.arrangement()));
    }

    private Component privacyUrl() {
        return prefilled(Prefill.PRIVACY_URL, to -> OptionalForm.<WebAddress, String, TextField>field(
                context(), make -> make.line("privacy-url"), WebAddress::value, typed -> typed.isBlank() ? null : new WebAddress(typed.strip()),
                to));
    }

    private Component scopes() {
        List<Key> keys = ScopeWords.keys(context());
        Component field = help(field(make().several("scopes", keys, key -> ScopeWords.name(context(), key)),
                Part.several(Sharing::scopes, Sharing::withScopes)), "scopes-help");
        field.setVisible(!keys.isEmpty());
        return field;
    }

    private <T> Component prefilled(Prefill<T> field, Function<Changes<Optional<T>>, ? extends RecordForm<Optional<T>>> editor) {
        return part(new PrefilledPart<>(context(), field, editor, all), sharing -> sharing);
    }

    private <X, C extends Component & Shows<List<X>>> Function<Changes<Optional<List<X>>>, OptionalForm<List<X>>> list(
            Function<Changes<List<X>>, C> make) {
        return to -> OptionalForm.list(context(), make, to);
    }

    private void group(String key, boolean open, Component... parts) {
        add(new Group(t("group." + key), open, parts));
    }
}
