package verklaar.ui.statement.services;

import java.util.List;
import verklaar.privacy.RecipientRole;
import verklaar.ui.statement.form.Changes;
import verklaar.ui.statement.form.Fold;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.form.Parts;
import verklaar.ui.statement.form.RecordForm;

/** As what a recipient gets the data: on our orders, for itself, together with us, or as an authority. */
final class RoleForm extends RecordForm<RecipientRole> {

    private RoleForm(FormContext context, Changes<RecipientRole> changes) {
        super(context, "role", changes);
        field(make().one("role", RecipientRole.Role.class), RecipientRole::role, RecipientRole::withRole);
        help(field(make().inline("for"), RecipientRole::forWhat, RecipientRole::withForWhat), "for-help");
    }

    static Parts<RecipientRole> several(FormContext context, Changes<List<RecipientRole>> changes) {
        return new Parts<>(context, context.t("sharing.roles"),
                role -> new Fold.Face(context.name(role.role()), context.vocabulary().words(role.forWhat())),
                to -> new RoleForm(context, to), context.t("role.add"), () -> RecipientRole.of(RecipientRole.Role.PROCESSOR), changes);
    }
}
