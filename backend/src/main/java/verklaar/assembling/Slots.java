package verklaar.assembling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import verklaar.assembling.DocumentSection.DocumentSlot;
import verklaar.privacy.BlockText;
import verklaar.privacy.Key;
import verklaar.statement.Section;
import verklaar.statement.Slot;

/**
 * The parts of a section in order. A slot that the tenant lists stands where it is listed; a usual slot that is not listed is generated
 * in its usual place. A section replaced as a whole has only the words it lists.
 */
final class Slots {

    private static final List<Key> USUAL = List.of(Slot.PREFACE, Slot.INTRO, Slot.ROWS, Slot.AFTER);

    private final Section section;
    private final SectionWriter writer;
    private final Pen pen;

    Slots(Section section, SectionWriter writer, Pen pen) {
        this.section = section;
        this.writer = writer;
        this.pen = pen;
    }

    /** Slots with content; a slot without any is left out. */
    List<DocumentSlot> written() {
        List<DocumentSlot> written = new ArrayList<>();
        for (Slot slot : section.mode() == Section.Mode.REPLACED ? section.slots() : complete(section.slots())) {
            boolean replaced = slot.mode() == Slot.Mode.REPLACED || section.mode() == Section.Mode.REPLACED;
            List<Block> blocks = replaced ? own(slot) : generated(slot);
            if (!blocks.isEmpty()) {
                written.add(new DocumentSlot(slot.key(), replaced, blocks));
            }
        }
        return written;
    }

    private static List<Slot> complete(List<Slot> listed) {
        List<Slot> all = new ArrayList<>(listed);
        int place = 0;
        for (Key usual : USUAL) {
            int at = keys(all).indexOf(usual);
            if (at < 0) {
                all.add(place, Slot.generated(usual));
                at = place;
            }
            place = at + 1;
        }
        return all;
    }

    private static List<Key> keys(List<Slot> slots) {
        return slots.stream().map(Slot::key).toList();
    }

    private String path(Slot slot) {
        return "sections/" + section.key() + "/slots/" + slot.key();
    }

    private List<Block> own(Slot slot) {
        BlockText text = slot.text();
        return text == null ? List.of() : pen.prose(path(slot), Phrase.own(path(slot) + "/text", text));
    }

    private List<Block> generated(Slot slot) {
        List<Block> blocks = new ArrayList<>();
        boolean before = !slot.key().equals(Slot.AFTER);
        if (before) {
            blocks.addAll(own(slot));
        }
        blocks.addAll(clauses(slot));
        if (slot.clauses().isEmpty() || slot.key().equals(Slot.ROWS)) {
            blocks.addAll(usual(slot));
        }
        if (!before) {
            blocks.addAll(own(slot));
        }
        return blocks;
    }

    private List<Block> usual(Slot slot) {
        if (slot.key().equals(Slot.INTRO)) {
            return writer.intro(path(slot));
        }
        if (slot.key().equals(Slot.AFTER)) {
            return writer.after(path(slot));
        }
        return slot.key().equals(Slot.ROWS) || slot.view() != null ? writer.rows(path(slot), slot.view(), section.of()) : List.of();
    }

    /** The clauses a tenant has chosen; a value the tenant gives wins over a fact of the same name. */
    private List<Block> clauses(Slot slot) {
        List<Block> blocks = new ArrayList<>();
        for (Slot.ClauseUse use : slot.clauses()) {
            String path = path(slot) + "/clauses/" + use.clause();
            Map<String, Object> values = new HashMap<>(writer.organisations.variables());
            use.variables().forEach((name, text) -> values.put(name, Phrase.own(path + "/variables/" + name, text)));
            blocks.addAll(pen.prose(path, Phrase.clause(use.clause().value(), values)));
        }
        return blocks;
    }
}
