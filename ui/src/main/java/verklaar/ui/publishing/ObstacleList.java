package verklaar.ui.publishing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import verklaar.publishing.PublishingRefused;
import verklaar.ui.shared.Refusals;

/** What stands in the way of publishing beside findings, one line each, with the way to the field that mends it. */
public class ObstacleList extends Composite<Div> {

    /** Leads to where something is mended. */
    public interface GoTo {
        /** To a field of the statement, by its path from the draft's root. */
        void field(List<String> path);

        /** To everything that is found. */
        void findings();
    }

    private final GoTo goTo;

    ObstacleList(List<PublishingRefused> obstacles, GoTo goTo) {
        this.goTo = goTo;
        UnorderedList list = new UnorderedList();
        list.addClassName("gaps");
        obstacles.forEach(obstacle -> list.add(item(obstacle)));
        getContent().add(new Paragraph(getTranslation("publish.obstacles", obstacles.size())), list);
    }

    private ListItem item(PublishingRefused obstacle) {
        ListItem item = new ListItem(new Span(Refusals.words(obstacle, getLocale()) + " "));
        if (obstacle instanceof PublishingRefused.InForceLater) {
            Button link = new Button(getTranslation("publish.mend"), click -> goTo.field(List.of("head", "effectiveFrom")));
            link.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
            item.add(link);
        }
        return item;
    }
}
