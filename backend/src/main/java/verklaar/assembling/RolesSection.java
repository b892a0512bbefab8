package verklaar.assembling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import verklaar.statement.Activity;
import verklaar.statement.Head;
import verklaar.statement.SectionKind;

/** Who decides, alone or with others, and for whom we work (Art. 4(7), 4(8), 26). */
final class RolesSection extends SectionWriter {

    RolesSection(Material material, Pen pen) {
        super(material, pen);
    }

    /** The essence of what joint controllers have agreed (Art. 26(2)). */
    static List<Block> arrangement(Material material, Pen pen) {
        Head.JointArrangement arrangement = material.draft().head().jointArrangement();
        if (arrangement == null) {
            return List.of();
        }
        List<Phrase> parts = new ArrayList<>();
        if (arrangement.text() != null) {
            parts.add(Phrase.own("head/jointArrangement/text", arrangement.text()));
        }
        if (arrangement.url() != null) {
            parts.add(Phrase.say("note.arrangement").as(words -> Markdown.link(words, arrangement.url())));
        }
        return pen.prose("head/jointArrangement", Phrase.sentences(parts));
    }

    @Override
    List<Block> intro(String path) {
        return material.has(SectionKind.CONTROLLER) ? List.of() : arrangement(material, pen);
    }

    @Override
    List<Block> after(String path) {
        List<Activity> forOthers = material.draft().activities().stream().filter(a -> a.actingAs() == Activity.ActingAs.PROCESSOR).toList();
        return forOthers.isEmpty() ? List.of() : clause(path, "roles-processor",
                Map.of("activities", Phrase.list(forOthers.stream().map(a -> ActivityRows.name(a).within()).toList())));
    }
}
