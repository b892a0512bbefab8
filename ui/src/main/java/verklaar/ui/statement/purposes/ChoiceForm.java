package verklaar.ui.statement.purposes;

import java.util.List;
import verklaar.privacy.Choice;
import verklaar.privacy.WebAddress;
import verklaar.ui.statement.form.Changes;
import verklaar.ui.statement.form.Fold;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.form.Part;
import verklaar.ui.statement.form.Parts;
import verklaar.ui.statement.form.RecordForm;

/** What people can do about it: withdraw, object, unsubscribe. */
public final class ChoiceForm extends RecordForm<Choice> {

    ChoiceForm(FormContext context, Changes<Choice> changes) {
        super(context, "choice", changes);
        field(make().one("kind", Choice.Kind.class), Choice::kind, Choice::withKind);
        help(field(make().inline("how"), Choice::how, Choice::withHow), "how-help");
        field(make().line("url"), Part.line(Choice::url, Choice::withUrl, WebAddress::value, WebAddress::new));
        field(make().inline("effect"), Choice::effect, Choice::withEffect);
    }

    /** Several of them under one another. */
    public static Parts<Choice> several(FormContext context, Changes<List<Choice>> changes) {
        return new Parts<>(context, context.t("choice.title"),
                choice -> new Fold.Face(context.name(choice.kind()), context.vocabulary().words(choice.how())),
                to -> new ChoiceForm(context, to), context.t("choice.add"), () -> new Choice(Choice.Kind.WITHDRAW, null, null, null), changes);
    }
}
