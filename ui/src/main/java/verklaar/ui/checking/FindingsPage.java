package verklaar.ui.checking;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import verklaar.checking.Pack;
import verklaar.checking.Review;
import verklaar.checking.Rule;
import verklaar.checking.RuleSet;
import verklaar.checking.Severity;
import verklaar.checking.Topic;

/** Everything that is found, by what it is about, each with its article and the way to its field. */
public final class FindingsPage extends Composite<Div> {

    /** As many remarks of one rule stand under one another; of more, all but the first are folded. */
    private static final int MOST_ALIKE = 2;

    private final Remarks remarks;
    private final Consumer<List<String>> goTo;
    private final Paragraph verdict = new Paragraph();
    private final Paragraph counts = new Paragraph();
    private final CheckboxGroup<Severity> severities = new CheckboxGroup<>();
    private final Select<Pack> pack = new Select<>();
    private final Div groups = new Div();
    private final Div lowered = new Div();
    private Set<Pack> offered = Set.of();
    private @Nullable List<Object> shown;

    /** @param goTo leads to a field by its path */
    public FindingsPage(Remarks remarks, Consumer<List<String>> goTo) {
        this.remarks = remarks;
        this.goTo = goTo;
        verdict.addClassName("verdict");
        severities.setLabel(getTranslation("findings.show"));
        severities.setItems(Severity.values());
        severities.setItemLabelGenerator(severity -> getTranslation("findings.severity." + severity, count(severity)));
        severities.setValue(EnumSet.allOf(Severity.class));
        severities.addValueChangeListener(change -> list());
        pack.setLabel(getTranslation("findings.pack"));
        pack.setEmptySelectionAllowed(true);
        pack.setEmptySelectionCaption(getTranslation("findings.pack.all"));
        pack.setItemLabelGenerator(value -> value == null ? getTranslation("findings.pack.all") : remarks.around().of(value));
        pack.addValueChangeListener(change -> list());
        Div filters = new Div(severities, pack);
        filters.addClassName("finding-filters");
        groups.addClassName("finding-groups");
        getContent().addClassName("findings-page");
        getContent().add(new Paragraph(getTranslation("findings.intro")), verdict, counts, filters, groups, lowered, notChecked());
    }

    /** Shows what is found now. */
    public void refresh() {
        Review review = remarks.review();
        verdict.setText(remarks.verdict());
        counts.setText(getTranslation("findings.required", review.met(), review.applying()));
        Set<Pack> packs = new TreeSet<>();
        review.items().forEach(item -> packs.add(rule(item).pack()));
        Pack chosen = pack.getValue();
        if (!packs.equals(offered)) {
            offered = packs;
            pack.setItems(packs);
            pack.setValue(chosen != null && packs.contains(chosen) ? chosen : null);
        }
        Set<Severity> wanted = severities.getValue();
        severities.getDataProvider().refreshAll();
        severities.setValue(wanted);
        list();
        showLowered();
    }

    private void list() {
        List<Review.Item> wanted = remarks.review().items().stream().filter(item -> severities.getValue().contains(item.finding().severity()))
                .filter(item -> pack.getValue() == null || rule(item).pack() == pack.getValue()).toList();
        List<Object> now = wanted.stream().map(item -> FindingLine.identity(remarks, item)).toList();
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        List<FindingLine> lines = wanted.stream().map(item -> new FindingLine(remarks, item, goTo)).toList();
        groups.removeAll();
        if (wanted.isEmpty()) {
            Paragraph empty = new Paragraph(getTranslation(remarks.review().items().isEmpty() ? "findings.none" : "findings.none-shown"));
            empty.addClassName("empty");
            groups.add(empty);
        }
        Arrays.stream(Topic.values()).forEach(topic -> {
            List<FindingLine> inTopic = lines.stream().filter(line -> RuleSet.topic(rule(line.item())) == topic).toList();
            Map<String, List<FindingLine>> about = inTopic.stream()
                    .collect(Collectors.groupingBy(line -> line.item().finding().rule(), LinkedHashMap::new, Collectors.toList()));
            if (!about.isEmpty()) {
                Span count = new Span(String.valueOf(inTopic.size()));
                count.addClassName("count");
                groups.add(new H2(new Span(remarks.around().of(topic) + " "), count));
                about.values().forEach(alike -> groups.add(bundle(alike)));
            }
        });
    }

    /** What one rule finds in several places: it can be lowered at the first, and the others unfold. */
    private Component bundle(List<FindingLine> alike) {
        Div bundle = new Div(alike.get(0));
        Review.Item first = alike.get(0).item();
        Rule rule = rule(first);
        if (rule.canBeLowered() && rule.severity() == first.finding().severity() && remarks.mayEdit()) {
            alike.get(0).offer(getTranslation(rule.severity() == Severity.ADVICE ? "finding.do-without" : "finding.lower"), () -> remarks.lower(rule.id()));
        }
        List<FindingLine> others = alike.subList(1, alike.size());
        if (alike.size() <= MOST_ALIKE || alike.stream().anyMatch(line -> line.item().blocks())) {
            bundle.add(others.toArray(Component[]::new));
        } else {
            NativeDetails more = new NativeDetails(getTranslation("findings.alike", others.size()), new Div(others.toArray(Component[]::new)));
            more.addClassName("findings-more");
            bundle.add(more);
        }
        return bundle;
    }

    /** The rules taken as advice, with the way back. */
    private void showLowered() {
        lowered.removeAll();
        List<String> rules = remarks.lowered();
        lowered.setVisible(!rules.isEmpty());
        if (rules.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        rules.forEach(id -> {
            Button back = new Button(getTranslation("findings.raise"), click -> remarks.raise(id));
            back.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
            back.setVisible(remarks.mayEdit());
            list.add(new ListItem(new Span(id + " "), back));
        });
        lowered.add(new NativeDetails(getTranslation("findings.lowered", rules.size()), list));
    }

    private Component notChecked() {
        UnorderedList list = new UnorderedList();
        remarks.around().unchecked().forEach(words -> list.add(new ListItem(words)));
        Div box = new Div(new Paragraph(remarks.around().notChecked()), list);
        box.addClassName("not-checked");
        return box;
    }

    private long count(Severity severity) {
        return remarks.review().of(severity).size();
    }

    private static Rule rule(Review.Item item) {
        return RuleSet.rule(item.finding().rule()).orElseThrow();
    }
}
