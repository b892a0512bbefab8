package verklaar.ui.statement.services;

import com.vaadin.flow.component.Component;
import verklaar.statement.Sharing;
import verklaar.ui.statement.form.Changes;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.form.RecordForm;

/** Which way data goes, and whether that happens now, later or no longer. */
final class StatusForm extends RecordForm<Sharing> {

    StatusForm(FormContext context, Changes<Sharing> changes) {
        super(context, "sharing", changes);
        field(make().one("status", Sharing.Status.class), Sharing::status, Sharing::withStatus);
        field(make().one("direction", Sharing.Direction.class), Sharing::direction, Sharing::withDirection);
        field(make().date("since"), Sharing::since, Sharing::withSince);
        field(make().date("until"), Sharing::until, Sharing::withUntil);
        Component reason = help(field(make().inline("reason"), Sharing::reason, Sharing::withReason), "reason-help");
        when(sharing -> sharing.status() != Sharing.Status.ACTIVE || sharing.reason() != null, reason);
    }
}
