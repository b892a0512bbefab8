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
import java.util.List;
import java.util.function.Consumer;
import verklaar.assembling.StatementDocument.Gap;
import verklaar.publishing.PublishingRefused;
import verklaar.statement.Draft;
import verklaar.ui.shared.Refusals;
import verklaar.ui.shared.Words;

/** What stands in the way of publishing, one line each, with the way to the field that mends it. */
public class ObstacleList extends Composite<Div> {

    /** More gaps than these are counted rather than listed. */
    private static final int SHOWN = 8;

    /** Leads to where something is mended. */
    public interface GoTo {
        /** To a field of the statement, by its path from the draft's root. */
        void field(List<String> path);

        /** To the organisation's own page. */
        void company();
    }

    private final Draft draft;
    private final Consumer<List<String>> field;
    private final Runnable company;

    ObstacleList(List<PublishingRefused> obstacles, Draft draft, Consumer<List<String>> field, Runnable company) {
        this.draft = draft;
        this.field = field;
        this.company = company;
        UnorderedList list = new UnorderedList();
        list.addClassName("gaps");
        obstacles.forEach(obstacle -> list.add(item(obstacle)));
        getContent().add(new Paragraph(getTranslation("publish.obstacles", obstacles.size())), list);
    }

    private ListItem item(PublishingRefused obstacle) {
        ListItem item = new ListItem(new Span(Refusals.words(obstacle, getLocale()) + " "));
        if (obstacle instanceof PublishingRefused.LanguageIncomplete incomplete) {
            item.add(gaps(incomplete.gaps()));
        } else if (obstacle instanceof PublishingRefused.NoController) {
            // a name is missing on the organisation's page, an organisation in the statement
            item.add(draft.head().organisations().isEmpty() ? toField(List.of("head", "organisations")) : toCompany());
        } else if (obstacle instanceof PublishingRefused.NoAddress || obstacle instanceof PublishingRefused.NoContact) {
            item.add(toCompany());
        } else if (obstacle instanceof PublishingRefused.NoPurpose) {
            item.add(toField(List.of("activities")));
        } else if (obstacle instanceof PublishingRefused.InForceLater) {
            item.add(toField(List.of("head", "effectiveFrom")));
        }
        return item;
    }

    private Component gaps(List<Gap> gaps) {
        UnorderedList list = new UnorderedList();
        List<Gap> shown = gaps.subList(0, Math.min(SHOWN, gaps.size()));
        shown.forEach(gap -> {
            List<String> path = List.of(gap.path().split("/"));
            Button link = link(getTranslation("publish.gap", path.get(path.size() - 1), gap.language().locale().getDisplayLanguage(
                    Words.closest(getLocale()))));
            link.addClickListener(click -> field.accept(path));
            list.add(new ListItem(link));
        });
        if (gaps.size() > SHOWN) {
            list.add(new ListItem(getTranslation("publish.more-gaps", gaps.size() - SHOWN)));
        }
        return list;
    }

    private Component toField(List<String> path) {
        Button link = link(getTranslation("publish.mend"));
        link.addClickListener(click -> field.accept(path));
        return link;
    }

    private Component toCompany() {
        Button link = link(getTranslation("publish.to-company"));
        link.addClickListener(click -> company.run());
        return link;
    }

    private static Button link(String words) {
        Button link = new Button(words);
        link.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return link;
    }
}
