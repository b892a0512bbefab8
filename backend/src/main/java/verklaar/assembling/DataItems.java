package verklaar.assembling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.DataItem;
import verklaar.privacy.InlineText;

/**
 * Which data, in words. What always happens comes first; a condition stands before all the data it governs: "IP-adres. Als u de
 * helpfunctie gebruikt: naam en e-mailadres."
 */
final class DataItems {

    private final Material material;

    DataItems(Material material) {
        this.material = material;
    }

    /** Nothing without items. @param path of the field that holds them */
    Optional<Phrase> all(List<DataItem> items, String path) {
        return all(items, path, null);
    }

    /** @param condition when any of it happens at all */
    Optional<Phrase> all(List<DataItem> items, String path, @Nullable Phrase condition) {
        if (items.isEmpty()) {
            return Optional.ofNullable(condition).map(Phrase::capital);
        }
        Map<Optional<InlineText>, List<DataItem>> groups = new LinkedHashMap<>();
        items.stream().filter(item -> item.condition() == null).findFirst().ifPresent(item -> groups.put(Optional.empty(), new ArrayList<>()));
        items.forEach(item -> groups.computeIfAbsent(Optional.ofNullable(item.condition()), c -> new ArrayList<>()).add(item));
        List<Phrase> sentences = new ArrayList<>();
        groups.forEach((when, governed) -> {
            Phrase list = list(governed, path, when.isPresent());
            sentences.add(when.map(text -> conditional(Phrase.own(path + "/" + governed.get(0).key() + "/condition", text), list))
                    .orElse(condition == null ? list : conditional(condition, list)));
        });
        boolean unconditional = groups.containsKey(Optional.<InlineText>empty());
        if (condition != null && !unconditional) {
            sentences.add(0, condition);
        }
        return Optional.of(sentences.size() == 1 ? sentences.get(0).capital() : Phrase.sentences(sentences));
    }

    private static Phrase conditional(Phrase condition, Phrase list) {
        return Phrase.say("data.conditional", Map.of("condition", condition.open(), "data", list));
    }

    private Phrase list(List<DataItem> items, String path, boolean conditional) {
        return Phrase.things(items.stream().map(item -> one(item, path + "/" + item.key(), conditional)).toList());
    }

    /** @param conditional whether a condition says already that it does not always happen */
    private Phrase one(DataItem item, String path, boolean conditional) {
        Phrase name = switch (item.extent()) {
            case ALL_LISTED -> Phrase.say("data.all");
            case NONE -> Phrase.say("data.none");
            case ITEM -> item.text() != null ? Phrase.own(path + "/text", item.text()).open() : category(item);
        };
        if (!item.examples().isEmpty()) {
            name = Phrase.say("data.examples", Map.of("data", name, "examples", examples(item.examples(), path + "/examples")));
        }
        return item.certainty() == DataItem.Certainty.POSSIBLE && !conditional ? Phrase.say("data.possible", Map.of("data", name)) : name;
    }

    private Phrase category(DataItem item) {
        Phrase label = material.data(Objects.requireNonNull(item.category()));
        return material.labelled(item) ? label.within() : label.open();
    }

    static Phrase examples(List<InlineText> examples, String path) {
        return Phrase.list(examples.stream().map(example -> Phrase.own(path, example).open()).toList());
    }
}
