package verklaar.ui.statement.words;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.Key;
import verklaar.privacy.WebAddress;
import verklaar.statement.Section.Filter;
import verklaar.statement.Section;
import verklaar.statement.SectionKind;
import verklaar.statement.Slot;
import verklaar.statement.TableView.Subject;
import verklaar.ui.statement.form.Changes;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.form.Part;
import verklaar.ui.statement.form.RecordForm;

/** One section: its heading, each of its parts, or the whole of it in the tenant's own words, and what it is narrowed to. */
final class SectionForm extends RecordForm<Section> {

    SectionForm(FormContext context, SectionKind kind, Changes<Section> changes) {
        super(context, "section", changes);
        help(field(make().plain("title"), Section::title, Section::withTitle), "title-help");
        if (kind != SectionKind.FREE) {
            Slots.USUAL.forEach(key -> slot(kind, key));
            Views.subject(kind).filter(Views::narrow).ifPresent(this::narrowed);
        }
        Component whole = help(field(make().block("whole"), section -> written(section) ? Slots.whole(section) : null, Slots::withWhole),
                kind == SectionKind.FREE ? "free-help" : "whole-help");
        when(section -> section.mode() != Section.Mode.REFERRED, whole);
        if (kind != SectionKind.FREE) {
            Component url = help(field(make().line("url"), Part.line(Section::url, SectionForm::withUrl, WebAddress::value, WebAddress::new)),
                    "url-help");
            when(section -> section.mode() != Section.Mode.REPLACED, url);
        }
        parent();
    }

    private void slot(SectionKind kind, Key key) {
        Optional<Subject> rows = Views.subject(kind).filter(subject -> key.equals(Slot.ROWS));
        if (rows.isPresent() || !key.equals(Slot.ROWS)) {
            Component slot = at(key.value(), part(SlotForm.folded(context(), kind, key, rows, changes(section -> Slots.of(section, key), Slots::with)),
                    section -> Slots.of(section, key)));
            when(section -> section.mode() == Section.Mode.GENERATED, slot);
        }
    }

    private void narrowed(Subject subject) {
        Changes<Optional<Filter>> to = changes(SectionForm::filter, (section, filter) -> section.withOf(filter.orElse(null)));
        Component filter = part(FilterForm.folded(context(), "section.filter", subject, to), SectionForm::filter);
        when(section -> section.mode() == Section.Mode.GENERATED, filter);
    }

    private static Optional<Filter> filter(Section section) {
        return Optional.ofNullable(section.of());
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
