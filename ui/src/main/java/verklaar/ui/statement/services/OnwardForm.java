package verklaar.ui.statement.services;

import java.util.List;
import java.util.Optional;
import verklaar.privacy.InlineText;
import verklaar.privacy.Onward;
import verklaar.privacy.WebAddress;
import verklaar.ui.statement.form.Changes;
import verklaar.ui.statement.form.Fold;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.form.Part;
import verklaar.ui.statement.form.Parts;
import verklaar.ui.statement.form.RecordForm;

/** To whom a recipient passes the data on: in words, or the address of its own list. */
final class OnwardForm extends RecordForm<Onward> {

    private OnwardForm(FormContext context, Changes<Onward> changes) {
        super(context, "onward", changes);
        field(make().inline("text"), Onward::text, Onward::withText);
        field(make().line("url"), Part.line(Onward::url, Onward::withUrl, WebAddress::value, WebAddress::new));
    }

    static Parts<Onward> several(FormContext context, Changes<List<Onward>> changes) {
        return new Parts<>(context, context.t("sharing.onward"), onward -> new Fold.Face(context.vocabulary().words(onward.text()),
                Optional.ofNullable(onward.url()).map(WebAddress::value).orElse("")),
                to -> new OnwardForm(context, to), context.t("onward.add"),
                () -> new Onward(InlineText.of(context.source(), context.t("onward.new")), null), changes);
    }
}
