package verklaar.ui.statement.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.BlockText;
import verklaar.privacy.Key;
import verklaar.statement.Section;
import verklaar.statement.Slot;
import verklaar.ui.shared.Edits;

/** The parts of a section, of which only those that differ from the usual are worth keeping. */
final class Slots {

    /** In the order readers get them. */
    static final List<Key> USUAL = List.of(Slot.PREFACE, Slot.INTRO, Slot.ROWS, Slot.AFTER);

    private Slots() {
    }

    /** The slot as it is, or as it is generated. */
    static Slot of(Section section, Key key) {
        return section.slots().stream().filter(slot -> slot.key().equals(key)).findFirst().orElseGet(() -> Slot.generated(key));
    }

    /** The section with one slot changed: all usual ones named, or none when all are generated. */
    static Section with(Section section, Slot changed) {
        List<Slot> all = section.slots().isEmpty() ? USUAL.stream().map(Slot::generated).toList() : section.slots();
        List<Slot> slots = all.stream().anyMatch(slot -> slot.key().equals(changed.key()))
                ? Edits.changed(all, changed.key(), slot -> changed) : Edits.added(all, changed);
        boolean usual = slots.equals(USUAL.stream().map(Slot::generated).toList());
        return section.withSlots(usual ? List.of() : slots);
    }

    /** Text before or behind what is generated; without it the slot is as it was. */
    static Slot beside(Slot slot, @Nullable BlockText text) {
        return text == null ? instead(slot, null) : slot.withText(text);
    }

    /** Text instead of what is generated; no text brings that back. */
    static Slot instead(Slot slot, @Nullable BlockText text) {
        return slot.withText(text).withMode(text == null ? Slot.Mode.GENERATED : Slot.Mode.REPLACED);
    }

    /** The tenant's own text of a whole section: of all its slots, one under another. */
    static @Nullable BlockText whole(Section section) {
        return section.slots().stream().flatMap(slot -> Optional.ofNullable(slot.text()).stream()).findFirst().orElse(null);
    }

    /** The section with the tenant's own text and nothing else; no text brings the generated section back. */
    static Section withWhole(Section section, @Nullable BlockText text) {
        if (text == null) {
            return section.withSlots(List.of()).withMode(Section.Mode.GENERATED);
        }
        return section.with(builder -> builder.mode(Section.Mode.REPLACED)
                .slots(Stream.of(Slot.replaced(Slot.INTRO, text)).toList()));
    }
}
