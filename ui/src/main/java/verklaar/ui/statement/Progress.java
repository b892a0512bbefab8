package verklaar.ui.statement;

import com.vaadin.flow.component.html.Span;

/** A sign for how far a topic is: its shape and its words say so, its colour only helps. */
class Progress extends Span {

    private final Span sign = new Span();
    private final Span words = new Span();
    private final Span count = new Span();
    private final Span counted = new Span();

    private Progress(boolean read) {
        addClassName("sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        words.addClassName(read ? "sign-words" : "only-heard");
        counted.addClassName("only-heard");
        count.addClassName("count");
        count.setVisible(false);
        add(sign, words, count);
    }

    /** The sign alone; its words are heard, and shown to who points at it. */
    static Progress small() {
        return new Progress(false);
    }

    /** The sign with its words beside it. */
    static Progress inWords() {
        return new Progress(true);
    }

    /** How much the rules have to say here; nothing shows nothing. */
    void remarks(int number) {
        String said = getTranslation("check.count", number);
        counted.setText(" " + said.replaceFirst("^[0-9]+ ", "") + " ");
        count.removeAll();
        count.add(new Span(String.valueOf(number)), counted);
        count.getElement().setAttribute("title", said);
        count.setVisible(number > 0);
    }

    void show(TopicPage.State state) {
        String said = getTranslation("topic.state." + state);
        getElement().setAttribute("data-state", state.name());
        getElement().setAttribute("title", said);
        sign.setText(switch (state) {
            case DONE -> "✓";
            case TO_DO -> "○";
            case NOT_NEEDED -> "–";
        });
        words.setText(said + " ");
    }
}
