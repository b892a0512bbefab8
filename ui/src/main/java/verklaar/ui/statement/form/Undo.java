package verklaar.ui.statement.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/** Offers the way back from a removal, which is kept at once like everything else. */
public final class Undo {

    private static final int MILLIS = 10_000;

    private Undo() {
    }

    /** @param name of what was removed; @param back brings it back */
    public static void offer(FormContext context, String name, Runnable back) {
        Notification notification = new Notification();
        Button button = new Button(context.t("form.undo"), click -> {
            notification.close();
            back.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        Div words = new Div(new Span(context.t("list.removed", name)), button);
        words.addClassName("undo");
        notification.add(words);
        notification.setDuration(MILLIS);
        notification.setPosition(Notification.Position.BOTTOM_START);
        notification.open();
    }
}
