package verklaar.ui.checking;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import verklaar.checking.Review;
import verklaar.checking.Severity;

/** How a draft stands before it is published: its verdict, the errors that are open, how many warnings there are, and what nobody checked. */
public final class CheckedDraft extends Composite<Div> {

    private static final int MOST_ERRORS = 5;

    /**
     * @param goTo leads to a field by its path
     * @param all leads to everything that is found
     */
    public CheckedDraft(Remarks remarks, Consumer<List<String>> goTo, Runnable all) {
        Review review = remarks.review();
        Paragraph verdict = new Paragraph(remarks.verdict());
        verdict.addClassName("verdict");
        getContent().addClassName("checked-draft");
        getContent().add(verdict);
        List<Review.Item> open = review.blocking();
        if (!open.isEmpty()) {
            open.stream().limit(MOST_ERRORS).forEach(item -> getContent().add(new FindingLine(remarks, item, goTo)));
            if (open.size() > MOST_ERRORS) {
                getContent().add(link(getTranslation("publish.more-errors", open.size() - MOST_ERRORS), all));
            }
        }
        List<Review.Item> waived = review.of(Severity.ERROR).stream().filter(item -> !item.blocks()).toList();
        if (!waived.isEmpty()) {
            Div reasons = new Div();
            waived.forEach(item -> reasons.add(new FindingLine(remarks, item, goTo)));
            getContent().add(new NativeDetails(getTranslation("publish.waived", waived.size()), reasons));
        }
        getContent().add(new Paragraph(new Span(getTranslation("publish.warnings", review.of(Severity.WARNING).size(),
                review.of(Severity.ADVICE).size()) + " "), link(getTranslation("publish.see-all"), all)));
        Paragraph unchecked = new Paragraph(remarks.around().notChecked() + " " + String.join("; ", remarks.around().unchecked()) + ".");
        unchecked.addClassName("not-checked");
        getContent().add(unchecked);
    }

    private static Component link(String words, Runnable deed) {
        Button link = new Button(words, click -> deed.run());
        link.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return link;
    }
}
