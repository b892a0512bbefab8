package verklaar.ui.statement.words;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.Key;
import verklaar.privacy.WebAddress;
import verklaar.statement.Section;
import verklaar.statement.SectionKind;
import verklaar.statement.Slot;
import verklaar.ui.statement.form.Changes;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.form.Part;
import verklaar.ui.statement.form.RecordForm;

/** One section: its heading, and the tenant's words in it, before it, behind it or instead of it. */
final class SectionForm extends RecordForm<Section> {

    SectionForm(FormContext context, SectionKind kind, Changes<Section> changes) {
        super(context, "section", changes);
        help(field(make().plain("title"), Section::title, Section::withTitle), "title-help");
        Component whole = help(field(make().block("whole"), section -> written(section) ? Slots.whole(section) : null, Slots::withWhole),
                kind == SectionKind.FREE ? "free-help" : "whole-help");
        when(section -> section.mode() != Section.Mode.REFERRED, whole);
        if (kind != SectionKind.FREE) {
            slots(kind);
            Component url = help(field(make().line("url"), Part.line(Section::url, SectionForm::withUrl, WebAddress::value, WebAddress::new)),
                    "url-help");
            when(section -> section.mode() != Section.Mode.REPLACED, url);
        }
        parent();
    }

    private void slots(SectionKind kind) {
        Component before = field(make().block("preface"), section -> Slots.of(section, Slot.PREFACE).text(),
                (section, text) -> Slots.withAdded(section, Slot.PREFACE, text));
        Component intro = help(field(make().block("intro"), section -> Slots.of(section, Slot.INTRO).text(),
                (section, text) -> Slots.withInstead(section, Slot.INTRO, text)), "intro-help");
        Component after = field(make().block("after"), section -> Slots.of(section, Slot.AFTER).text(),
                (section, text) -> Slots.withAdded(section, Slot.AFTER, text));
        when(section -> section.mode() == Section.Mode.GENERATED, before, intro, after);
        Views.subject(kind).ifPresent(subject -> {
            Component rows = help(field(make().block("rows"), section -> Slots.of(section, Slot.ROWS).text(),
                    (section, text) -> Slots.withInstead(section, Slot.ROWS, text)), "rows-help");
            Component view = part(new ViewForm(context(), subject,
                    changes(section -> Optional.ofNullable(Slots.of(section, Slot.ROWS).view()), Slots::withView)),
                    section -> Optional.ofNullable(Slots.of(section, Slot.ROWS).view()));
            when(section -> section.mode() == Section.Mode.GENERATED, rows, view);
        });
    }

    private void parent() {
        List<Key> others = context().draft().sections().stream().filter(section -> section.parent() == null).map(Section::key).toList();
        field(make().search("parent", others, key -> SectionWords.name(context(), key)),
                Part.of(Section::parent, SectionForm::withParent, key -> key, key -> key));
    }

    private static Section withParent(Section section, @Nullable Key parent) {
        return section.key().equals(parent) ? section : section.withParent(parent);
    }

    private static Section withUrl(Section section, @Nullable WebAddress url) {
        return section.with(builder -> builder.url(url).mode(url == null ? Section.Mode.GENERATED : Section.Mode.REFERRED));
    }

    private static boolean written(Section section) {
        return section.mode() == Section.Mode.REPLACED || section.kind() == SectionKind.FREE;
    }
}
