package verklaar.ui.statement.rights;

import java.util.Optional;
import verklaar.catalogue.Authority;
import verklaar.privacy.Key;
import verklaar.privacy.WebAddress;
import verklaar.statement.Complaint;
import verklaar.statement.TableView.Subject;
import verklaar.ui.statement.form.Changes;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.form.Part;
import verklaar.ui.statement.form.PrintedForm;
import verklaar.ui.statement.form.RecordForm;

/** A supervisory authority people may complain to (Art. 13(2)(d), 77). */
final class ComplaintForm extends RecordForm<Complaint> {

    ComplaintForm(FormContext context, Changes<Complaint> changes) {
        super(context, "complaint", changes);
        help(field(make().line("url"), Part.line(Complaint::url, Complaint::withUrl, WebAddress::value, WebAddress::new)), "url-help");
        field(make().inline("text"), Complaint::text, Complaint::withText);
        part(PrintedForm.of(context, Subject.COMPLAINTS, changes(Complaint::printedAs, Complaint::withPrintedAs)), Complaint::printedAs);
    }

    /** The authority's name in the language of the statement, and its country. */
    static String name(FormContext context, Key key) {
        return context.vocabulary().edition().authority(key).map(authority -> name(context, authority)).orElse(key.value());
    }

    static String name(FormContext context, Authority authority) {
        String own = context.vocabulary().words(authority.name());
        return (own.isEmpty() ? authority.nameLocal() : own) + " (" + context.country(authority.country())
                + Optional.ofNullable(authority.region()).map(region -> ", " + region).orElse("") + ")";
    }
}
