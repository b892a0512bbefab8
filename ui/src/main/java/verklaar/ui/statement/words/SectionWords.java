package verklaar.ui.statement.words;

import verklaar.privacy.Key;
import verklaar.statement.Section;
import verklaar.statement.Slot;
import verklaar.ui.statement.form.Fold;
import verklaar.ui.statement.form.FormContext;

/** What sections are called, and what is the tenant's own in them. */
final class SectionWords {

    private SectionWords() {
    }

    static String name(FormContext context, Section section) {
        String title = context.vocabulary().words(section.title());
        return title.isEmpty() ? context.name(section.kind()) : title;
    }

    static String name(FormContext context, Key key) {
        return context.draft().sections().stream().filter(section -> section.key().equals(key)).findFirst()
                .map(section -> name(context, section)).orElse(key.value());
    }

    static Fold.Face face(FormContext context, Section section) {
        boolean touched = section.slots().stream().anyMatch(slot -> !slot.equals(Slot.generated(slot.key())))
                || section.of() != null;
        String state = section.mode() == Section.Mode.GENERATED && touched ? "section.partly" : "enum.Section.Mode." + section.mode().name();
        return new Fold.Face(name(context, section), context.t(state));
    }
}
