package verklaar.ui.statement.purposes;

import com.vaadin.flow.component.Component;
import verklaar.privacy.Basis;
import verklaar.statement.Activity.BasisUse;
import verklaar.statement.ActivityBasisUseBuilder;
import verklaar.ui.statement.form.Changes;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.form.RecordForm;

/** What allows a purpose, with the law or the interest where the basis needs one (Art. 6(1), 13(1)(d)). */
final class BasisForm extends RecordForm<BasisUse> {

    BasisForm(FormContext context, Changes<BasisUse> changes) {
        super(context, "basis", changes);
        field(make().one("basis", Basis.class), BasisUse::basis, (use, basis) -> ActivityBasisUseBuilder.from(use).withBasis(basis));
        Component interest = help(field(make().inline("interest"), BasisUse::interest,
                (use, words) -> ActivityBasisUseBuilder.from(use).withInterest(words)), "interest-help");
        when(use -> use.basis() == Basis.LEGITIMATE_INTEREST, interest);
        Component law = help(field(make().inline("law"), BasisUse::law,
                (use, words) -> ActivityBasisUseBuilder.from(use).withLaw(words)), "law-help");
        when(use -> use.basis() == Basis.LEGAL_OBLIGATION || use.basis() == Basis.PUBLIC_TASK, law);
        help(field(make().inline("condition"), BasisUse::condition,
                (use, words) -> ActivityBasisUseBuilder.from(use).withCondition(words)), "condition-help");
    }
}
