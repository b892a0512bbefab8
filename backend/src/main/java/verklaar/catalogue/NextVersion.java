package verklaar.catalogue;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.Key;

/** Gives what a curator changed its version: one more than the newest for each part that says something new, and that part alone. */
final class NextVersion {

    private final Change change;

    NextVersion(Change change) {
        this.change = change;
    }

    /** @param head the newest version; null when there is none */
    ProviderFacts of(ProviderFacts wanted, @Nullable ProviderFacts head) {
        if (head == null) {
            return wanted.withVersion(1);
        }
        var same = wanted.withVersion(head.version());
        return same.equals(head) ? head : same.withVersion(head.version() + 1);
    }

    /**
     * A change of the service itself reaches statements by its presets, so they all get a new version then.
     *
     * @param head the newest version with its presets; null when there is none
     */
    ServiceFacts of(ServiceFacts wanted, @Nullable ServiceFacts head) {
        if (head == null) {
            return wanted.withVersion(1).withPresets(wanted.presets().stream().map(preset -> preset.withVersion(1).withChangeNote(null)).toList());
        }
        var same = wanted.withVersion(head.version()).withPresets(List.of());
        var changed = !same.equals(head.withPresets(List.of()));
        Map<Key, PresetFacts> before = head.presets().stream().collect(Collectors.toMap(PresetFacts::key, Function.identity()));
        return same.withVersion(head.version() + (changed ? 1 : 0)).withPresets(wanted.presets().stream()
                .map(preset -> of(preset, before.get(preset.key()), changed)).toList());
    }

    private PresetFacts of(PresetFacts wanted, @Nullable PresetFacts head, boolean serviceChanged) {
        if (head == null) {
            return wanted.withVersion(1).withChangeNote(null);
        }
        var same = wanted.withVersion(head.version()).withWeight(head.weight()).withChangeNote(head.changeNote());
        return same.equals(head) && !serviceChanged ? head
                : same.withVersion(head.version() + 1).withWeight(change.weight()).withChangeNote(change.note());
    }
}
