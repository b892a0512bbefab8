package verklaar.ui.statement.services;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;
import verklaar.catalogue.PresetFacts;
import verklaar.catalogue.Term;
import verklaar.privacy.PlainText;
import verklaar.privacy.RecipientKind;
import verklaar.privacy.WebAddress;
import verklaar.ui.statement.cookies.CookieList;
import verklaar.ui.statement.data.DataItems;
import verklaar.ui.statement.form.Changes;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.form.Group;
import verklaar.ui.statement.form.Part;
import verklaar.ui.statement.form.RecordForm;
import verklaar.ui.statement.purposes.ChoiceForm;
import verklaar.ui.statement.retention.RetentionForm;

/** One use of a service that only the tenant has, with the fields that a use in the shared catalogue has. */
final class OwnUseForm extends RecordForm<PresetFacts> {

    OwnUseForm(FormContext context, Changes<PresetFacts> changes) {
        super(context, "sharing", changes);
        help(field(make().plain("variant"), PresetFacts::variant, OwnUseForm::withVariant), "variant-help");
        group("what", true, data(), field(make().terms("subjects", Term.Kind.SUBJECT), Part.several(PresetFacts::subjects, PresetFacts::withSubjects)),
                field(make().inline("condition"), PresetFacts::condition, PresetFacts::withCondition),
                field(make().inline("purpose"), PresetFacts::purposeText, PresetFacts::withPurposeText));
        group("how-long", false, part(RetentionForm.several(context, t("retention"), changes(PresetFacts::retention, PresetFacts::withRetention)),
                PresetFacts::retention));
        group("who", false, help(field(make().plain("display-name"), PresetFacts::displayName, PresetFacts::withDisplayName), "display-name-help"),
                part(RoleForm.several(context, changes(PresetFacts::roles, PresetFacts::withRoles)), PresetFacts::roles),
                field(make().oneOrNone("recipient-kind", RecipientKind.class), PresetFacts::recipientKind, PresetFacts::withRecipientKind));
        group("where", false, part(LocationForm.several(context, changes(PresetFacts::locations, PresetFacts::withLocations)), PresetFacts::locations),
                part(TransferForm.several(context, changes(PresetFacts::transfers, PresetFacts::withTransfers)), PresetFacts::transfers));
        group("agreed", false, part(AgreementForm.several(context, changes(PresetFacts::agreements, PresetFacts::withAgreements)),
                        PresetFacts::agreements),
                part(OnwardForm.several(context, changes(PresetFacts::onward, PresetFacts::withOnward)), PresetFacts::onward),
                part(ChoiceForm.several(context, changes(PresetFacts::choices, PresetFacts::withChoices)), PresetFacts::choices),
                field(make().line("privacy-url"), Part.line(PresetFacts::privacyUrl, PresetFacts::withPrivacyUrl, WebAddress::value, WebAddress::new)));
        group("cookies", false, part(CookieList.ofAService(context, changes(PresetFacts::cookies, PresetFacts::withCookies)), PresetFacts::cookies),
                field(make().yes("consent-needed"), PresetFacts::consentNeeded, PresetFacts::withConsentNeeded));
        group("words", false, field(make().inline("note"), PresetFacts::note, PresetFacts::withNote));
    }

    private Component data() {
        return part(new DataItems(context(), t("data-items"), changes(PresetFacts::dataItems, PresetFacts::withDataItems)), PresetFacts::dataItems);
    }

    /** A use keeps its name when somebody empties it. */
    private static PresetFacts withVariant(PresetFacts use, @Nullable PlainText variant) {
        return variant == null ? use : use.withVariant(variant);
    }

    private void group(String key, boolean open, Component... parts) {
        add(new Group(t("group." + key), open, parts));
    }
}
