package verklaar.ui.statement.data;

import com.vaadin.flow.component.Component;
import java.util.List;
import verklaar.privacy.Answer;
import verklaar.privacy.Key;
import verklaar.statement.CategoryUse.Source;
import verklaar.statement.CategoryUseSourceBuilder;
import verklaar.statement.Sharing;
import verklaar.ui.statement.form.Changes;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.form.RecordForm;
import verklaar.ui.statement.services.SharingWords;

/** Where data comes from; of others one says who they are and whether anybody can read there (Art. 14(2)(f)). */
final class SourceForm extends RecordForm<Source> {

    SourceForm(FormContext context, Changes<Source> changes) {
        super(context, "source", changes);
        field(make().one("kind", Source.Kind.class), Source::kind, (source, kind) -> CategoryUseSourceBuilder.from(source).withKind(kind));
        Component text = help(field(make().inline("text"), Source::text,
                (source, words) -> CategoryUseSourceBuilder.from(source).withText(words)), "text-help");
        Component open = field(make().radio("public", Answer.class), Source::publicSource,
                (source, answer) -> CategoryUseSourceBuilder.from(source).withPublicSource(answer));
        when(source -> source.kind() == Source.Kind.THIRD_PARTY, text, open);
        List<Key> sharings = context.draft().sharings().stream().map(Sharing::key).toList();
        Component through = field(make().search("sharing", sharings, key -> SharingWords.name(context, key)), Source::sharing,
                (source, sharing) -> CategoryUseSourceBuilder.from(source).withSharing(sharing));
        when(source -> source.kind() == Source.Kind.THIRD_PARTY && !sharings.isEmpty(), through);
    }
}
