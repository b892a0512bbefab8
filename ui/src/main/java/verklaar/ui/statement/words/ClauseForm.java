package verklaar.ui.statement.words;

import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.Key;
import verklaar.privacy.PlainText;
import verklaar.statement.SectionKind;
import verklaar.statement.Slot.ClauseUse;
import verklaar.ui.statement.form.Changes;
import verklaar.ui.statement.form.Clauses;
import verklaar.ui.statement.form.Fold;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.form.Part;
import verklaar.ui.statement.form.Parts;
import verklaar.ui.statement.form.RecordForm;

/** A sentence of the catalogue, chosen instead of the usual one, with what it leaves open. */
final class ClauseForm extends RecordForm<ClauseUse> {

    private ClauseForm(FormContext context, List<Key> offered, Changes<ClauseUse> changes) {
        super(context, "clause", changes);
        field(make().search("clause", offered, key -> Clauses.words(context, key)),
                Part.of(ClauseUse::clause, (use, key) -> key == null ? use : new ClauseUse(key, use.variables()), key -> key, key -> key));
        offered.stream().flatMap(key -> Clauses.open(context, key).stream()).distinct().forEach(name -> {
            Component value = field(make().plain("open." + name), use -> use.variables().get(name), (use, words) -> with(use, name, words));
            when(use -> Clauses.open(context, use.clause()).contains(name), value);
        });
    }

    private static ClauseUse with(ClauseUse use, String name, @Nullable PlainText words) {
        Map<String, PlainText> variables = new LinkedHashMap<>(use.variables());
        if (words == null) {
            variables.remove(name);
        } else {
            variables.put(name, words);
        }
        return new ClauseUse(use.clause(), variables);
    }

    /** The sentences chosen in one slot; nothing to be seen where the catalogue has none for it. */
    static Parts<ClauseUse> several(FormContext context, SectionKind kind, Changes<List<ClauseUse>> changes) {
        List<Key> offered = Clauses.whole(context, kind);
        Parts<ClauseUse> parts = new Parts<>(context, context.t("clause.title"), use -> new Fold.Face(Clauses.words(context, use.clause()), ""),
                to -> new ClauseForm(context, offered, to), context.t("clause.add"), () -> new ClauseUse(offered.get(0), Map.of()), changes);
        parts.setVisible(!offered.isEmpty());
        return parts;
    }
}
