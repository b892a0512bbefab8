package verklaar.ui.statement;

import com.vaadin.flow.component.html.Span;

/** A sign for how far a topic is: its shape and its words say so, its colour only helps. */
class Progress extends Span {

    private final Span sign = new Span();
    private final Span words = new Span();

    Progress() {
        addClassName("sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        words.addClassName("only-heard");
        add(sign, words);
    }

    void show(TopicPage.State state) {
        getElement().setAttribute("data-state", state.name());
        sign.setText(switch (state) {
            case DONE -> "✓";
            case TO_DO -> "○";
            case NOT_NEEDED -> "–";
        });
        words.setText(getTranslation("topic.state." + state) + " ");
    }
}
