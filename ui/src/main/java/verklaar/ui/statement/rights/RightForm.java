package verklaar.ui.statement.rights;

import java.util.List;
import verklaar.catalogue.Term;
import verklaar.privacy.WebAddress;
import verklaar.statement.Rights.RightUse;
import verklaar.statement.RightsRightUseBuilder;
import verklaar.statement.TableView.Subject;
import verklaar.ui.statement.form.Changes;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.form.Part;
import verklaar.ui.statement.form.PrintedForm;
import verklaar.ui.statement.form.RecordForm;
import verklaar.ui.statement.form.TextParts;

/** One right: how to use it and where it ends. */
final class RightForm extends RecordForm<RightUse> {

    RightForm(FormContext context, Changes<RightUse> changes) {
        super(context, "right", changes);
        help(field(make().inline("how"), RightUse::how, (right, how) -> RightsRightUseBuilder.from(right).withHow(how)), "how-help");
        field(make().line("url"), Part.line(RightUse::url, (right, url) -> RightsRightUseBuilder.from(right).withUrl(url),
                WebAddress::value, WebAddress::new));
        field(make().inline("limits"), RightUse::limits, (right, limits) -> RightsRightUseBuilder.from(right).withLimits(limits));
        field(make().one("regime", List.of("EU", "CH", "UK", "US-CA"), regime -> context.t("enum.Regime." + regime)), RightUse::regime,
                (right, regime) -> RightsRightUseBuilder.from(right).withRegime(regime));
        field(make().terms("subjects", Term.Kind.SUBJECT),
                Part.several(RightUse::subjects, (right, people) -> RightsRightUseBuilder.from(right).withSubjects(people)));
        part(TextParts.plain(context, t("formats"), t("formats-add"), t("format"),
                changes(RightUse::formats, (right, formats) -> RightsRightUseBuilder.from(right).withFormats(formats))), RightUse::formats);
        part(TextParts.inline(context, t("terms"), t("terms-add"), t("term"),
                changes(RightUse::terms, (right, terms) -> RightsRightUseBuilder.from(right).withTerms(terms))), RightUse::terms);
        part(PrintedForm.of(context, Subject.RIGHTS, changes(RightUse::printedAs,
                (right, words) -> RightsRightUseBuilder.from(right).withPrintedAs(words))), RightUse::printedAs);
    }
}
