package verklaar.ui.statement.purposes;

import verklaar.catalogue.Term;
import verklaar.statement.Activity.PurposeUse;
import verklaar.statement.ActivityPurposeUseBuilder;
import verklaar.ui.statement.form.Changes;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.form.Part;
import verklaar.ui.statement.form.RecordForm;

/** A purpose: one of the catalogue, or words of one's own, which win. */
final class PurposeForm extends RecordForm<PurposeUse> {

    PurposeForm(FormContext context, Changes<PurposeUse> changes) {
        super(context, "purpose", changes);
        field(make().term("term", Term.Kind.PURPOSE), Part.of(PurposeUse::term,
                (use, term) -> ActivityPurposeUseBuilder.from(use).withTerm(term), term -> term, term -> term));
        help(field(make().inline("text"), PurposeUse::text, (use, text) -> ActivityPurposeUseBuilder.from(use).withText(text)), "text-help");
    }
}
