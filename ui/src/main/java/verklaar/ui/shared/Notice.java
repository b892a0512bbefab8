package verklaar.ui.shared;

import com.vaadin.flow.component.notification.Notification;

/** One sentence that appears at the bottom, is read aloud, and goes away by itself. */
public final class Notice {

    private static final int MILLIS_A_WORD = 400;
    private static final int SHORTEST_MILLIS = 4_000;

    private Notice() {
    }

    /** Shows a sentence long enough to be read. */
    public static Notification show(String sentence) {
        int words = sentence.split("\\s+").length;
        Notification notification = Notification.show(sentence, Math.max(SHORTEST_MILLIS, words * MILLIS_A_WORD), Notification.Position.BOTTOM_START);
        notification.setAssertive(false);
        return notification;
    }
}
