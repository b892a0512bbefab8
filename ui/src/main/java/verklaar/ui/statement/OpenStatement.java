package verklaar.ui.statement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import verklaar.statement.Draft;
import verklaar.tenant.TenantId;
import verklaar.ui.checking.Notes;
import verklaar.ui.checking.Remarks;
import verklaar.ui.shared.DocumentEditor;
import verklaar.ui.shared.SavedMark;
import verklaar.ui.shell.Addresses;
import verklaar.ui.shell.RailGroup;

/** A statement that is open in the builder: its editor, its topics, the bench they lie on and the preview. */
class OpenStatement implements DocumentEditor.Listener<Draft> {

    private final TenantId tenant;
    private final DraftEditor editor;
    private final Remarks remarks;
    private final Notes notes;
    private final Anchor toDo = new Anchor();
    private final String name;
    private final Map<String, TopicPage> pages = new LinkedHashMap<>();
    private final Map<String, Progress> signs = new LinkedHashMap<>();
    private final SavedMark saved = new SavedMark();
    private final PreviewPane preview;
    private final Workbench bench;
    private final Span left = new Span();
    private TopicPage shown;

    /** @param pages at least one */
    OpenStatement(TenantId tenant, String name, DraftEditor editor, Remarks remarks, List<TopicPage> pages, Component publish) {
        this.tenant = tenant;
        this.name = name;
        this.editor = editor;
        this.remarks = remarks;
        this.notes = new Notes(remarks);
        pages.forEach(page -> this.pages.put(page.key(), page));
        this.shown = pages.get(0);
        this.preview = new PreviewPane(editor.source(), language -> Addresses.preview(tenant, editor.statement(), language.value()), this::pick);
        this.bench = new Workbench(preview, publish);
        bench.name(name);
        if (!editor.mayEdit()) {
            saved.showReadOnly();
        }
        editor.listen(this);
        remarks.listen(this::showRemarks);
        preview.show(editor.draft().wording().locales());
    }

    String name() {
        return name;
    }

    DraftEditor editor() {
        return editor;
    }

    Component bench() {
        return bench;
    }

    SavedMark saved() {
        return saved;
    }

    TopicPage shown() {
        return shown;
    }

    String firstTopic() {
        return pages.keySet().iterator().next();
    }

    /** Brings a topic onto the bench; empty when there is no such topic. */
    Optional<TopicPage> show(String topic) {
        Optional<TopicPage> page = Optional.ofNullable(pages.get(topic));
        page.ifPresent(found -> {
            shown = found;
            found.refresh();
            bench.show(found, notes.above(), notes.below());
            placeNotes();
        });
        return page;
    }

    /** Links to the topics, each with how far it is. */
    RailGroup rail() {
        RailGroup group = new RailGroup(name);
        signs.clear();
        pages.values().forEach(page -> {
            Progress sign = Progress.small();
            sign.show(page.state());
            signs.put(page.key(), sign);
            group.link(Addresses.topic(tenant, editor.statement(), page.key()), bench.getTranslation(page.labelKey()),
                    page.hasState() ? sign : page.mark());
        });
        group.say(left);
        toDo.setHref(Addresses.topic(tenant, editor.statement(), RailPage.CHECK));
        group.say(toDo);
        tellLeft();
        showCounts();
        return group;
    }

    @Override
    public void saved(Draft draft, Instant when) {
        saved.show(when);
        bench.hush();
        refreshAround(draft);
    }

    @Override
    public void reloaded(Draft draft) {
        shown.refresh();
        refreshAround(draft);
    }

    @Override
    public void unfolded() {
        placeNotes();
    }

    @Override
    public void refused(String words) {
        bench.tell(words);
    }

    /** An organisation was changed on its own topic: all around it shows so. */
    void organisationSaved(Instant when) {
        saved.show(when);
        bench.hush();
        refreshAround(editor.draft());
    }

    /** Goes to the field that makes an element of the page readers get. */
    void pick(List<String> path) {
        UI ui = bench.getUI().orElseThrow();
        pages.values().stream().filter(page -> page.makes(path)).findFirst().ifPresentOrElse(page -> {
            if (page != shown) {
                ui.navigate(Addresses.topic(tenant, editor.statement(), page.key()));
            }
            bench.showWork();
            page.focus(path);
        }, () -> bench.showWork());
    }

    /** Goes to a topic. */
    void goTo(String topic) {
        bench.getUI().orElseThrow().navigate(Addresses.topic(tenant, editor.statement(), topic));
    }

    /** How many topics are still to do. */
    private void tellLeft() {
        left.setText(bench.getTranslation("topic.left", pages.values().stream().filter(page -> page.state() == TopicPage.State.TO_DO).count()));
    }

    private void showRemarks() {
        showCounts();
        placeNotes();
        if (shown.key().equals(RailPage.CHECK)) {
            shown.refresh();
        }
    }

    private void showCounts() {
        signs.forEach((key, sign) -> sign.remarks(remarks.toDo(path -> isOn(key, path))));
        int all = remarks.toDo(path -> true);
        toDo.setText(bench.getTranslation(all == 0 ? "check.done" : "check.to-do", all));
    }

    private void placeNotes() {
        notes.show(shown.key(), shown.component(), path -> isOn(shown.key(), path));
    }

    /** Whether a topic is the one that a path leads to. */
    private boolean isOn(String topic, List<String> path) {
        return pages.values().stream().filter(page -> page.makes(path)).findFirst().filter(page -> page.key().equals(topic)).isPresent();
    }

    private void refreshAround(Draft draft) {
        signs.forEach((key, sign) -> sign.show(pages.get(key).state()));
        tellLeft();
        bench.progressOf(shown);
        remarks.refresh();
        preview.show(draft.wording().locales());
    }
}
