package verklaar.ui.statement.words;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import verklaar.privacy.Key;
import verklaar.statement.SectionKind;
import verklaar.statement.Slot;
import verklaar.statement.TableView.Subject;
import verklaar.ui.statement.form.Changes;
import verklaar.ui.statement.form.Fold;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.form.RecordForm;

/** One part of a section: words of one's own, sentences chosen from the catalogue, and how its rows are shown. */
final class SlotForm extends RecordForm<Slot> {

    private SlotForm(FormContext context, SectionKind kind, Key key, Optional<Subject> rows, Changes<Slot> changes) {
        super(context, "slot", changes);
        boolean beside = key.equals(Slot.PREFACE) || key.equals(Slot.AFTER);
        help(field(make().block("text"), Slot::text, beside ? Slots::beside : Slots::instead), "text-help." + key);
        Component mode = field(make().radio("mode", Slot.Mode.class), Slot::mode, Slot::withMode);
        when(slot -> key.equals(Slot.AFTER) && slot.text() != null, mode);
        Component clauses = part(ClauseForm.several(context, kind, changes(Slot::clauses, Slot::withClauses)), Slot::clauses);
        boolean any = clauses.isVisible();
        when(slot -> any && slot.mode() == Slot.Mode.GENERATED, clauses);
        rows.ifPresent(subject -> {
            Component view = part(new ViewForm(context, subject, changes(slot -> Optional.ofNullable(slot.view()),
                    (slot, shown) -> slot.withView(shown.orElse(null)))), slot -> Optional.ofNullable(slot.view()));
            when(slot -> slot.mode() == Slot.Mode.GENERATED, view);
        });
    }

    /** @param rows what is listed in this slot; empty for sentences */
    static Fold<Slot> folded(FormContext context, SectionKind kind, Key key, Optional<Subject> rows, Changes<Slot> changes) {
        return new Fold<>(slot -> new Fold.Face(context.t("slot." + key), state(context, slot)),
                slot -> new SlotForm(context, kind, key, rows, changes));
    }

    private static String state(FormContext context, Slot slot) {
        if (slot.text() != null) {
            return context.t(slot.mode() == Slot.Mode.REPLACED ? "slot.own" : "slot.added");
        }
        return !slot.clauses().isEmpty() ? context.t("clause.chosen", slot.clauses().size())
                : slot.view() != null ? context.t("slot.arranged") : "";
    }
}
