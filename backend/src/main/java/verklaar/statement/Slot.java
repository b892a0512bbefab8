package verklaar.statement;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.BlockText;
import verklaar.privacy.Key;
import verklaar.privacy.Keyed;
import verklaar.privacy.PlainText;
import verklaar.shared.Lists;

/**
 * A part of a section: {@code preface}, {@code intro}, {@code rows} or {@code after}.
 *
 * @param mode generated from the facts, or replaced by {@code text}
 * @param text the tenant's own words; with mode GENERATED only in {@code preface} and {@code after}, where they are added
 * @param clauses standard wording used here instead of the usual one
 * @param view how rows are shown; null for the usual way
 */
@RecordBuilder
public record Slot(Key key, Mode mode, @Nullable BlockText text, List<ClauseUse> clauses, @Nullable TableView view)
        implements Keyed, SlotBuilder.With {

    public static final Key PREFACE = Key.of("preface");
    public static final Key INTRO = Key.of("intro");
    public static final Key ROWS = Key.of("rows");
    public static final Key AFTER = Key.of("after");

    public Slot {
        mode = mode == null ? Mode.GENERATED : mode;
        clauses = Lists.orEmpty(clauses);
    }

    public static Slot generated(Key key) {
        return new Slot(key, Mode.GENERATED, null, List.of(), null);
    }

    /** The tenant's words instead of generated ones; null words leave the slot empty. */
    public static Slot replaced(Key key, @Nullable BlockText text) {
        return new Slot(key, Mode.REPLACED, text, List.of(), null);
    }

    /** Where a slot's content comes from. */
    public enum Mode { GENERATED, REPLACED }

    /**
     * A clause of the catalogue, used in a slot.
     *
     * @param variables values for the clause's named variables that no fact gives
     */
    @RecordBuilder
    public record ClauseUse(Key clause, Map<String, PlainText> variables) {
        public ClauseUse {
            variables = Lists.inOrder(variables);
        }
    }
}
