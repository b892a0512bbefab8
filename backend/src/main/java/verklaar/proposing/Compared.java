package verklaar.proposing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import verklaar.catalogue.PresetPin;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.shared.Json;
import verklaar.shared.Violation;
import verklaar.statement.Draft;
import verklaar.statement.Sharing;

/**
 * A draft beside what it would become.
 *
 * @param draft as it is
 * @param edition of the words after the change
 * @param pins what sharings follow after the change, by their keys; those that are not there stay
 * @param fields the fields of sharings that change
 * @param words what changes in the catalogue's words
 */
record Compared(Draft draft, int edition, Map<Key, PresetPin> pins, List<SharingChange<?>> fields, List<FieldChange> words, List<Advice> advice,
        List<InlineText> notes) {

    Compared {
        pins = Map.copyOf(pins);
        fields = List.copyOf(fields);
        words = List.copyOf(words);
        advice = List.copyOf(advice);
        notes = List.copyOf(notes);
    }

    List<FieldChange> changes() {
        List<FieldChange> all = new ArrayList<>();
        fields.forEach(field -> all.add(field.shown()));
        all.addAll(words);
        return all;
    }

    /**
     * The draft after the change.
     *
     * @param takes choices by path; fields without one go their usual way
     * @throws ProposalRefused.NotMergeable when one names no change, or what cannot be chosen there
     */
    Draft merged(Map<String, Take> takes) {
        check(takes);
        Map<Key, Sharing> sharings = new LinkedHashMap<>();
        draft.sharings().forEach(sharing -> sharings.put(sharing.key(),
                pins.containsKey(sharing.key()) ? sharing.withPin(pins.get(sharing.key())) : sharing));
        for (var field : fields) {
            var key = Key.of(field.shown().path().split("/")[1]);
            sharings.computeIfPresent(key, (same, sharing) -> field.applied(sharing, takes.getOrDefault(field.shown().path(), field.shown().usual())));
        }
        return draft.withSharings(List.copyOf(sharings.values())).withWording(draft.wording().withEdition(edition));
    }

    private void check(Map<String, Take> takes) {
        var changes = changes();
        List<Violation> violations = new ArrayList<>();
        takes.forEach((path, take) -> changes.stream().filter(change -> change.path().equals(path)).findFirst().ifPresentOrElse(change -> {
            if (!change.possible().contains(take)) {
                violations.add(new Violation("/take" + Json.step(path), path + " can be one of " + change.possible() + ", not " + take + "."));
            }
        }, () -> violations.add(new Violation("/take" + Json.step(path), "The proposal changes nothing at " + path + "."))));
        if (!violations.isEmpty()) {
            throw new ProposalRefused.NotMergeable(violations);
        }
    }
}
