package verklaar.ui.statement.words;

import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import verklaar.privacy.Key;
import verklaar.privacy.PlainText;
import verklaar.statement.Draft;
import verklaar.statement.Section;
import verklaar.statement.SectionKind;
import verklaar.statement.Slot;
import verklaar.ui.shared.Edits;
import verklaar.ui.statement.TopicPage;
import verklaar.ui.statement.form.AddBySearch.Choice;
import verklaar.ui.statement.form.AddBySearch;
import verklaar.ui.statement.form.Changes;
import verklaar.ui.statement.form.FormContext;
import verklaar.ui.statement.form.Items;
import verklaar.ui.statement.form.TopicForm;

/** The sections of the statement in order, and the tenant's own words in them. */
public final class WordsForm extends TopicForm {

    /** What a statement usually has, in the order readers expect. */
    private static final List<SectionKind> USUAL = List.of(SectionKind.OPENING, SectionKind.CONTACT, SectionKind.DOMAINS, SectionKind.DATA,
            SectionKind.SPECIAL_DATA, SectionKind.PURPOSES, SectionKind.DECISIONS, SectionKind.RETENTION, SectionKind.SHARING,
            SectionKind.COOKIES, SectionKind.RIGHTS, SectionKind.COMPLAINT, SectionKind.SECURITY);

    private final Items<Section> sections;

    public WordsForm(FormContext context, Changes<Draft> changes) {
        super(context, "words", changes);
        heading("list");
        say("say");
        sections = at("sections", part(new Items<Section>(context, section -> SectionWords.face(context, section),
                (section, to) -> new SectionForm(context, section.kind(), to), "", () -> { }, t("empty"),
                changes(Draft::sections, Draft::withSections)), Draft::sections));
        Button usual = new Button(t("usual"), click -> change(WordsForm::withUsual));
        AddBySearch search = new AddBySearch(context, t("add"), t("add-help"), this::append);
        add(usual, search);
        onShow(draft -> usual.setVisible(context.mayEdit() && draft.sections().isEmpty()));
        onShow(draft -> search.offer(unused(draft)));
    }

    private void append(Choice choice) {
        Key wish = choice.key();
        Section section;
        if (wish == null) {
            Key key = Edits.freshKey(choice.words(), context().draft().sections());
            section = Section.of(SectionKind.FREE).withKey(key).withTitle(PlainText.of(context().source(), choice.words()))
                    .withMode(Section.Mode.REPLACED).withSlots(List.of(Slot.replaced(Slot.INTRO, null)));
        } else {
            section = Section.of(SectionKind.of(wish.value())).withKey(Edits.freshKey(wish.value(), context().draft().sections()));
        }
        sections.append(section);
        sections.open(section.key());
    }

    private List<Choice> unused(Draft draft) {
        return Arrays.stream(SectionKind.values()).filter(kind -> kind != SectionKind.FREE && kind != SectionKind.FLOWS && kind != SectionKind.AI)
                .filter(kind -> draft.sections().stream().noneMatch(section -> section.kind() == kind))
                .map(kind -> new Choice(Key.of(kind.key()), context().name(kind))).toList();
    }

    private static Draft withUsual(Draft draft) {
        List<Section> all = new ArrayList<>();
        USUAL.forEach(kind -> all.add(Section.of(kind)));
        return draft.withSections(all);
    }

    @Override
    protected TopicPage.State state(Draft draft) {
        return doneWhen(draft.sections().stream().noneMatch(section -> section.mode() == Section.Mode.REPLACED && Slots.whole(section) == null));
    }

    @Override
    protected void focusOn(List<String> path) {
        if (!sections.open(path)) {
            super.focusOn(path);
        }
    }
}
