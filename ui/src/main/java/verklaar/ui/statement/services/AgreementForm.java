package verklaar.ui.statement.services;

import java.util.List;
import verklaar.privacy.Agreement;
import verklaar.privacy.WebAddress;
import verklaar.ui.statement.form.Changes;
import verklaar.ui.statement.form.Fold;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.form.Part;
import verklaar.ui.statement.form.Parts;
import verklaar.ui.statement.form.RecordForm;

/** What has been agreed with a recipient; the date of signing is not printed. */
final class AgreementForm extends RecordForm<Agreement> {

    private AgreementForm(FormContext context, Changes<Agreement> changes) {
        super(context, "agreement", changes);
        field(make().one("kind", Agreement.Kind.class), Agreement::kind, Agreement::withKind);
        field(make().one("state", Agreement.State.class), Agreement::state, Agreement::withState);
        field(make().line("url"), Part.line(Agreement::url, Agreement::withUrl, WebAddress::value, WebAddress::new));
        help(field(make().date("signed"), Agreement::signedOn, Agreement::withSignedOn), "signed-help");
    }

    static Parts<Agreement> several(FormContext context, Changes<List<Agreement>> changes) {
        return new Parts<>(context, context.t("sharing.agreements"),
                agreement -> new Fold.Face(context.name(agreement.kind()), context.name(agreement.state())),
                to -> new AgreementForm(context, to), context.t("agreement.add"),
                () -> new Agreement(Agreement.Kind.DPA, Agreement.State.UNCONFIRMED, null, null), changes);
    }
}
