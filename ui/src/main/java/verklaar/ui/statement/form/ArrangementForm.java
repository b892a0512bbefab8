package verklaar.ui.statement.form;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.InlineText;
import verklaar.privacy.WebAddress;
import verklaar.statement.Head.JointArrangement;

/** The essence of what joint controllers have agreed (Art. 26(2)), in words or as an address; neither means nothing is said. */
public final class ArrangementForm extends RecordForm<Optional<JointArrangement>> {

    public ArrangementForm(FormContext context, Changes<Optional<JointArrangement>> changes) {
        super(context, "arrangement", changes);
        help(field(make().inline("text"), ArrangementForm::text, (before, text) -> of(text, url(before))), "text-help");
        field(make().line("url"), Part.line(ArrangementForm::url, (before, url) -> of(text(before), url), WebAddress::value, WebAddress::new));
    }

    private static @Nullable InlineText text(Optional<JointArrangement> arrangement) {
        return arrangement.map(JointArrangement::text).orElse(null);
    }

    private static @Nullable WebAddress url(Optional<JointArrangement> arrangement) {
        return arrangement.map(JointArrangement::url).orElse(null);
    }

    private static Optional<JointArrangement> of(@Nullable InlineText text, @Nullable WebAddress url) {
        return text == null && url == null ? Optional.empty() : Optional.of(new JointArrangement(text, url));
    }
}
