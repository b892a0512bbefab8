package verklaar.ui.checking;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import verklaar.checking.Finding;
import verklaar.checking.Repair;
import verklaar.checking.Review;
import verklaar.checking.Rule;
import verklaar.checking.RuleSet;
import verklaar.checking.Severity;
import verklaar.checking.Source;

/** One finding as one calm line: what it is, what to do about it, and the click that does it. */
public final class FindingLine extends Div {

    private final Remarks remarks;
    private final Review.Item item;
    private final Div deeds = new Div();

    /** @param goTo leads to the field it is about; null when the line stands there */
    public FindingLine(Remarks remarks, Review.Item item, @Nullable Consumer<List<String>> goTo) {
        this.remarks = remarks;
        this.item = item;
        Finding finding = item.finding();
        addClassName("finding");
        getElement().setAttribute("data-severity", item.waived() != null && item.waived().inForce() ? "WAIVED" : finding.severity().name());
        getElement().setAttribute("data-rule", finding.rule());
        Div head = new Div(sign(), new Span(remarks.texts().report(finding)));
        head.addClassName("finding-head");
        if (finding.language() != null) {
            Span language = new Span(finding.language().locale().getDisplayLanguage(remarks.locale()));
            language.addClassName("finding-language");
            head.add(new Text(" "), language);
        }
        add(head);
        if (item.waived() != null) {
            add(WaiverWords.of(item.waived(), remarks.names(), getLocale()));
        }
        deeds.addClassName("finding-deeds");
        deeds.add(more());
        offer(goTo);
        add(deeds);
    }

    /** One thing more that can be done about it. */
    void offer(String does, Runnable deed) {
        deeds.add(button(does, deed));
    }

    Review.Item item() {
        return item;
    }

    /** What the line of a finding would be about, which stays the same while the draft changes. */
    static Object identity(Remarks remarks, Review.Item item) {
        return List.of(item.id(), item.finding().severity(), remarks.texts().report(item.finding()), String.valueOf(item.waived()),
                item.finding().repair() == null);
    }

    private Component sign() {
        Severity severity = item.finding().severity();
        Span sign = new Span(severity == Severity.ADVICE ? "·" : "⚠");
        sign.addClassName("finding-sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        Span words = new Span(remarks.around().of(severity) + ": ");
        words.addClassName("finding-severity");
        return new Span(sign, words);
    }

    private Component more() {
        Finding finding = item.finding();
        Rule rule = RuleSet.rule(finding.rule()).orElseThrow();
        Div law = new Div();
        law.addClassName("finding-law");
        rule.sources().forEach(source -> law.add(link(source)));
        Span id = new Span(rule.id());
        id.addClassName("finding-rule");
        law.add(id);
        NativeDetails more = new NativeDetails(getTranslation("finding.more"), new Div(new Paragraph(remarks.texts().guidance(finding)), law));
        more.addClassName("finding-more");
        return more;
    }

    private Component link(Source source) {
        Anchor link = new Anchor(source.link().value(), source.article());
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noreferrer");
        link.setRouterIgnore(true);
        return link;
    }

    private void offer(@Nullable Consumer<List<String>> goTo) {
        Finding finding = item.finding();
        if (finding.repair() != null && remarks.mayEdit()) {
            deeds.add(repair(finding.repair()));
        }
        if (goTo != null) {
            offer(getTranslation("finding.go"), () -> goTo.accept(remarks.path(finding)));
        }
        boolean waived = item.waived() != null && item.waived().inForce();
        if (finding.severity() == Severity.ERROR && remarks.mayWaive()) {
            deeds.add(waived ? button(getTranslation("finding.withdraw"), () -> remarks.withdraw(item))
                    : button(getTranslation("finding.waive"), () -> new WaiveDialog(remarks, item).open()));
        }
    }

    private Component repair(Repair repair) {
        String does = remarks.texts().repair(repair);
        if (repair.options().size() == 1) {
            return button(does, () -> remarks.repair(repair.options().get(0)));
        }
        MenuBar menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE, MenuBarVariant.LUMO_SMALL);
        MenuItem root = menu.addItem(does + " ▾");
        repair.options().forEach(option -> root.getSubMenu().addItem(remarks.texts().option(option), click -> remarks.repair(option)));
        return menu;
    }

    private static Button button(String words, Runnable deed) {
        Button button = new Button(words, click -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return button;
    }
}
