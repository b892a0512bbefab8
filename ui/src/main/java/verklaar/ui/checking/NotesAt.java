package verklaar.ui.checking;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import verklaar.checking.Review;

/** What is found about one field or card: what stops publishing, else the gravest, in view; the rest behind a name that unfolds. */
final class NotesAt extends Div {

    private final Remarks remarks;
    private final NativeDetails more = new NativeDetails();
    private final Div rest = new Div();
    private Map<Object, FindingLine> lines = Map.of();

    NotesAt(Remarks remarks) {
        this.remarks = remarks;
        addClassName("findings-at");
        more.addClassName("findings-more");
        more.setContent(rest);
    }

    /** Shows these, at least one where anything is to be shown; a line that says what it said before stays. */
    void show(List<Review.Item> items) {
        Map<Object, FindingLine> now = new LinkedHashMap<>();
        items.stream().sorted(Comparator.comparing((Review.Item item) -> !item.blocks()).thenComparing(item -> item.finding().severity())).forEach(item -> {
            Object identity = FindingLine.identity(remarks, item);
            FindingLine there = lines.get(identity);
            now.put(identity, there == null ? new FindingLine(remarks, item, null) : there);
        });
        setVisible(!now.isEmpty());
        if (List.copyOf(now.keySet()).equals(List.copyOf(lines.keySet()))) {
            return;
        }
        lines = now;
        int inView = Math.max(1, (int) items.stream().filter(Review.Item::blocks).count());
        removeAll();
        rest.removeAll();
        lines.values().stream().limit(inView).forEach(this::add);
        Stream<FindingLine> others = lines.values().stream().skip(inView);
        others.forEach(rest::add);
        if (rest.getComponentCount() > 0) {
            more.setSummaryText(getTranslation("finding.others", rest.getComponentCount()));
            add(more);
        }
    }
}
