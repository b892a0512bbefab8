package verklaar.ui.checking;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import verklaar.checking.FindingTexts;
import verklaar.checking.Review;
import verklaar.checking.ReviewTexts;
import verklaar.checking.Severity;
import verklaar.privacy.LanguageTag;
import verklaar.ui.shared.Words;

/** By which rules a version was checked, and, unfolded, what they found and why it was published all the same. For colleagues. */
public final class KeptFindings extends NativeDetails {

    private final Review review;
    private final Map<String, String> names;
    private final Div body = new Div();

    /** @param names what colleagues are called, by how they are written into waivers */
    public KeptFindings(Review review, Map<String, String> names) {
        this.review = review;
        this.names = names;
        addClassName("kept-findings");
        setSummaryText(getTranslation("versions.reviewed", review.ruleSet(), review.of(Severity.ERROR).size(), review.of(Severity.WARNING).size(),
                review.of(Severity.ADVICE).size()));
        setContent(body);
        addToggleListener(toggle -> fill());
    }

    /** A version has dozens of findings, and nobody unfolds them all. */
    private void fill() {
        if (body.getComponentCount() == 0) {
            LanguageTag language = Words.language(getLocale());
            UnorderedList list = new UnorderedList();
            for (Severity severity : Severity.values()) {
                review.of(severity).forEach(item -> list.add(line(item, FindingTexts.in(language), ReviewTexts.in(language))));
            }
            body.add(list);
        }
    }

    private Component line(Review.Item item, FindingTexts texts, ReviewTexts around) {
        Span severity = new Span(around.of(item.finding().severity()) + ": ");
        severity.addClassName("finding-severity");
        ListItem line = new ListItem(severity, new Span(texts.report(item.finding())));
        if (item.waived() != null) {
            line.add(WaiverWords.of(item.waived(), names, getLocale()));
        }
        return line;
    }
}
