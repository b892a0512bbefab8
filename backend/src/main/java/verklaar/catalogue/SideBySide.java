package verklaar.catalogue;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;

/** Two texts beside each other, line by line. */
public record SideBySide(List<Row> rows) {

    public SideBySide {
        rows = List.copyOf(rows);
    }

    public static SideBySide of(String before, String after) {
        var rows = new ArrayList<Row>();
        for (AbstractDelta<String> part : DiffUtils.diff(before.lines().toList(), after.lines().toList(), true).getDeltas()) {
            var left = part.getSource();
            var right = part.getTarget();
            for (var i = 0; i < Math.max(left.size(), right.size()); i++) {
                rows.add(new Row(i < left.size() ? left.getPosition() + i + 1 : 0, i < left.size() ? left.getLines().get(i) : "",
                        i < right.size() ? right.getPosition() + i + 1 : 0, i < right.size() ? right.getLines().get(i) : "",
                        part.getType() != DeltaType.EQUAL));
            }
        }
        return new SideBySide(rows);
    }

    /** What differs, with some lines around it. */
    public List<Row> differing(int around) {
        var shown = new ArrayList<Row>();
        for (var i = 0; i < rows.size(); i++) {
            if (rows.subList(Math.max(0, i - around), Math.min(rows.size(), i + around + 1)).stream().anyMatch(Row::differs)) {
                shown.add(rows.get(i));
            }
        }
        return shown;
    }

    /**
     * A line of each.
     *
     * @param leftNumber from 1; 0 where the left one has no such line
     * @param rightNumber likewise
     */
    public record Row(int leftNumber, String left, int rightNumber, String right, boolean differs) {
    }
}
