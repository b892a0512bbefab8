package verklaar.ui.publishing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import verklaar.assembling.StatementDocument.Gap;
import verklaar.publishing.PublishingRefused;
import verklaar.ui.shared.Refusals;
import verklaar.ui.shared.Words;

/** What stands in the way of publishing, one line each, with the way to the field that mends it. */
public class ObstacleList extends Composite<Div> {

    /** Leads to where something is mended. */
    public interface GoTo {
        /** To a field of the statement, by its path from the draft's root. */
        void field(List<String> path);

        /** What the part of the builder is called where a field is. */
        String nameOf(List<String> path);
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
        if (obstacle instanceof PublishingRefused.LanguageIncomplete incomplete) {
            item.add(gaps(incomplete.gaps()));
        } else if (obstacle instanceof PublishingRefused.NoController || obstacle instanceof PublishingRefused.NoAddress
                || obstacle instanceof PublishingRefused.NoContact) {
            item.add(toField(List.of("head", "organisations")));
        } else if (obstacle instanceof PublishingRefused.NoPurpose) {
            item.add(toField(List.of("activities")));
        } else if (obstacle instanceof PublishingRefused.InForceLater) {
            item.add(toField(List.of("head", "effectiveFrom")));
        }
        return item;
    }

    /** One line for each topic and language, for a statement may miss a hundred texts. */
    private Component gaps(List<Gap> gaps) {
        Map<String, List<Gap>> groups = new LinkedHashMap<>();
        gaps.forEach(gap -> groups.computeIfAbsent(goTo.nameOf(path(gap)) + gap.language(), none -> new ArrayList<>()).add(gap));
        UnorderedList list = new UnorderedList();
        groups.values().forEach(group -> {
            Gap first = group.get(0);
            Button link = link(getTranslation("publish.gap", group.size(), goTo.nameOf(path(first)),
                    first.language().locale().getDisplayLanguage(Words.closest(getLocale()))));
            link.addClickListener(click -> goTo.field(path(first)));
            list.add(new ListItem(link));
        });
        return list;
    }

    private static List<String> path(Gap gap) {
        return List.of(gap.path().split("/"));
    }

    private Component toField(List<String> path) {
        Button link = link(getTranslation("publish.mend"));
        link.addClickListener(click -> goTo.field(path));
        return link;
    }

    private static Button link(String words) {
        Button link = new Button(words);
        link.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return link;
    }
}
