package verklaar.ui.statement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** How the builder is laid out: the work in the middle, the preview beside it, or behind a tab where there is little room. */
class Workbench extends Composite<Div> {

    private static final String WORK = "work";
    private static final String PREVIEW = "preview";

    private final Span statementName = new Span();
    private final H1 heading = new H1();
    private final Progress state = Progress.inWords();
    private final Span progress = new Span();
    private final Paragraph reason = new Paragraph();
    private final Paragraph told = new Paragraph();
    private final Div topic = new Div();
    private final Button toggle = new Button();
    private final Choices<String> tabs;
    private boolean open = true;

    Workbench(PreviewPane preview, Component publish) {
        getContent().addClassName("builder");
        tabs = new Choices<String>(getTranslation("builder.tabs"), this::tab)
                .add(WORK, getTranslation("builder.work")).add(PREVIEW, getTranslation("preview.heading"));
        tabs.getContent().addClassName("tabs-narrow");
        tab(WORK);
        statementName.addClassName("statement-name");
        toggle.addClassName("toggle-wide");
        toggle.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        toggle.addClickListener(click -> openPreview(!open));
        openPreview(true);
        Div toolbar = new Div(statementName, toggle, publish);
        toolbar.addClassName("toolbar");
        progress.addClassName("topic-progress");
        reason.addClassName("topic-say");
        Div top = new Div(heading, state, progress);
        top.addClassName("topic-heading");
        told.addClassName("told");
        told.getElement().setAttribute("role", "alert");
        told.setVisible(false);
        Section work = new Section(toolbar, top, reason, told, topic);
        work.addClassName("work-column");
        work.getElement().setAttribute("aria-label", getTranslation("builder.work"));
        getContent().add(tabs, work, preview);
    }

    void name(String name) {
        statementName.setText(name);
    }

    /**
     * Puts a topic on the bench.
     *
     * @param above what comes above it
     * @param below what comes below it
     */
    void show(TopicPage page, Component above, Component below) {
        heading.setText(getTranslation(page.labelKey()));
        if (topic.getChildren().noneMatch(page.component()::equals)) {
            topic.removeAll();
            topic.add(above, page.component(), below);
        }
        told.setVisible(false);
        progressOf(page);
        showWork();
    }

    void progressOf(TopicPage page) {
        state.show(page.state());
        state.setVisible(page.hasState());
        progress.setText(page.progress());
        reason.setText(page.reason());
        reason.setVisible(!page.reason().isEmpty());
    }

    /** Says something that must be seen, above the topic. */
    void tell(String words) {
        told.setText(words);
        told.setVisible(true);
    }

    /** Nothing to say any more. */
    void hush() {
        told.setVisible(false);
    }

    /** Brings the work to the front where work and preview do not fit side by side. */
    void showWork() {
        tab(WORK);
    }

    private void tab(String which) {
        tabs.press(which);
        getContent().getElement().setAttribute("data-tab", which);
    }

    private void openPreview(boolean now) {
        open = now;
        getContent().getElement().setAttribute("data-preview", now ? "open" : "closed");
        toggle.setText(getTranslation(now ? "preview.close" : "preview.open"));
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(now));
    }
}
