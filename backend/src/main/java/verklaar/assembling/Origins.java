package verklaar.assembling;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import verklaar.privacy.Answer;
import verklaar.statement.CategoryUse;
import verklaar.statement.CategoryUse.Source;

/** Where data comes from: from people themselves, from what they do, worked out, or from others (Art. 14(2)(f)). */
final class Origins {

    private Origins() {
    }

    /** The sources of one kind of data; empty when nobody has said where it comes from. */
    static Optional<List<Phrase>> of(Material material, CategoryUse category) {
        List<Phrase> sentences = category.sources().stream().map(source -> source.kind() == Source.Kind.THIRD_PARTY
                ? third(material, category, source) : Phrase.clause("source-" + key(source.kind()), Map.of())).toList();
        return sentences.isEmpty() ? Optional.empty() : Optional.of(sentences);
    }

    /** The sources of all data, kinds with the same source together; empty when none is stated. */
    static List<Phrase> all(Material material) {
        List<CategoryUse> categories = material.draft().categories();
        Map<Source.Kind, List<CategoryUse>> by = new EnumMap<>(Source.Kind.class);
        categories.forEach(c -> c.sources().stream().map(Source::kind).distinct()
                .forEach(kind -> by.computeIfAbsent(kind, k -> new ArrayList<>()).add(c)));
        List<Phrase> sentences = new ArrayList<>();
        if (everythingFrom(categories, Set.of(Source.Kind.DIRECT, Source.Kind.OBSERVED)) && by.size() == 2) {
            sentences.add(Phrase.clause("sources-direct-or-observed", Map.of()));
        } else {
            by.forEach((kind, from) -> {
                if (kind != Source.Kind.THIRD_PARTY) {
                    sentences.add(from.size() == categories.size() ? Phrase.clause("sources-all-" + key(kind), Map.of())
                            : Phrase.clause("sources-some-" + key(kind), Map.of("data", names(material, from))));
                }
            });
        }
        by.getOrDefault(Source.Kind.THIRD_PARTY, List.of()).forEach(category -> category.sources().stream()
                .filter(source -> source.kind() == Source.Kind.THIRD_PARTY).forEach(source -> sentences.add(third(material, category, source))));
        return sentences;
    }

    private static boolean everythingFrom(List<CategoryUse> categories, Set<Source.Kind> kinds) {
        return categories.stream().allMatch(c -> !c.sources().isEmpty()
                && kinds.containsAll(c.sources().stream().map(Source::kind).collect(Collectors.toSet())));
    }

    private static Phrase names(Material material, List<CategoryUse> categories) {
        return Phrase.list(categories.stream().map(c -> c.text() == null ? material.data(c).within() : material.data(c).open()).toList());
    }

    /** "Uw kredietwaardigheid krijgen wij van …": from whom, and whether everybody can look there. */
    private static Phrase third(Material material, CategoryUse category, Source source) {
        String path = "categories/" + category.key() + "/sources";
        Optional<Phrase> who = source.text() != null ? Optional.of(Phrase.own(path, source.text()).open())
                : Optional.ofNullable(source.sharing()).flatMap(material::sharing).flatMap(SharingRows::service);
        Phrase data = names(material, List.of(category));
        String open = source.publicSource() == Answer.UNANSWERED ? "" : source.publicSource() == Answer.YES ? "-public" : "-closed";
        return who.map(from -> Phrase.clause("sources-third-party" + open, Map.of("data", data, "source", from)))
                .orElseGet(() -> Phrase.clause("sources-third-party-unnamed", Map.of("data", data)));
    }

    private static String key(Source.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
