package verklaar.ui.statement.changes;

import verklaar.privacy.PartialDate;
import verklaar.statement.ChangeEntry;
import verklaar.statement.TableView.Subject;
import verklaar.ui.statement.form.Changes;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.form.Part;
import verklaar.ui.statement.form.PrintedForm;
import verklaar.ui.statement.form.RecordForm;
import verklaar.ui.statement.services.About;

/** One change: when, of what sort, and what readers are told of it. */
final class ChangeForm extends RecordForm<ChangeEntry> {

    ChangeForm(FormContext context, Changes<ChangeEntry> changes) {
        super(context, "change", changes);
        field(make().inline("text"), ChangeEntry::text, ChangeEntry::withText);
        help(field(make().line("date"), Part.line(ChangeEntry::date, ChangeEntry::withDate, PartialDate::value, PartialDate::new)), "date-help");
        help(field(make().plain("label"), ChangeEntry::label, ChangeEntry::withLabel), "label-help");
        field(make().one("kind", ChangeEntry.Kind.class), ChangeEntry::kind, ChangeEntry::withKind);
        field(About.field(context, make(), "of", About.CATEGORY, About.ACTIVITY, About.SHARING),
                Part.of(ChangeEntry::of, ChangeEntry::withOf, key -> key, key -> key));
        part(PrintedForm.of(context, Subject.CHANGES, changes(ChangeEntry::printedAs, ChangeEntry::withPrintedAs)), ChangeEntry::printedAs);
    }
}
