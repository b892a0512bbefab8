package verklaar.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.Key;
import verklaar.privacy.Localised;

/**
 * Finds services by what people call them. Case, accents, punctuation, spaces and the order of words do not matter; what begins like
 * the words typed comes first, then what contains them; what they may have been mistyped from only when that is asked for.
 */
final class ServiceIndex {

    private final List<Entry> entries;

    private ServiceIndex(List<Entry> entries) {
        this.entries = entries;
    }

    /**
     * A service that another one took the place of is found under that one alone.
     *
     * @param providers finds a provider by key
     * @param categories finds the kind of service by key
     */
    static ServiceIndex of(Collection<ServiceFacts> services, Function<Key, Optional<ProviderFacts>> providers,
            Function<Key, Optional<Term>> categories) {
        Map<Key, Entry> entries = new HashMap<>();
        Map<Key, ServiceFacts> byKey = new HashMap<>();
        services.forEach(service -> byKey.put(service.key(), service));
        for (var service : services) {
            var now = byKey.getOrDefault(successor(service, byKey), service);
            entries.computeIfAbsent(now.key(), key -> Entry.of(now)).learn(service, providers);
        }
        entries.values().forEach(entry -> categories.apply(entry.service.category()).ifPresent(kind -> entry.add(5, kind.label())));
        return new ServiceIndex(entries.values().stream().sorted(Comparator.comparing(Entry::folded)).toList());
    }

    private static Key successor(ServiceFacts service, Map<Key, ServiceFacts> all) {
        var now = service;
        for (var step = 0; step < all.size() && now.succeededBy() != null && all.containsKey(now.succeededBy()); step++) {
            now = all.get(now.succeededBy());
        }
        return now.key();
    }

    /**
     * The services that fit, best first; all of them by name when nothing is asked.
     *
     * @param forgiving whether to assume typing errors
     */
    List<Found> find(String query, boolean forgiving) {
        var typed = Folding.words(query);
        if (typed.isEmpty()) {
            return entries.stream().map(entry -> new Found(entry.service, entry.folded, 0)).toList();
        }
        return entries.stream().map(entry -> new Found(entry.service, entry.folded, entry.distance(typed, forgiving))).filter(Found::fits)
                .sorted(Comparator.comparingInt(Found::distance)).toList();
    }

    /**
     * A service that fits.
     *
     * @param folded its name, to put it in order
     * @param distance how far it is from what was asked; comparable between indexes
     */
    record Found(ServiceFacts service, String folded, int distance) {

        private boolean fits() {
            return distance < Entry.NEVER;
        }
    }

    /** What a service is called: how far from its name a phrase is, and its folded words. */
    private record Phrase(int rank, List<String> words, String joined) {

        Phrase(int rank, String text) {
            this(rank, Folding.words(text), Folding.joined(text));
        }
    }

    private record Entry(ServiceFacts service, String folded, List<Phrase> phrases) {

        private static final int LIKENESS = 1_000;
        private static final int RANK = 10;
        private static final int SENTENCE = 4;
        private static final int GONE = LIKENESS / 2 - 1;
        private static final int NEVER = Likeness.NONE.ordinal() * LIKENESS;

        static Entry of(ServiceFacts service) {
            return new Entry(service, Folding.joined(service.name()), new ArrayList<>());
        }

        /** Adds the names of a service, which is this one or one that it took the place of. */
        private void learn(ServiceFacts known, Function<Key, Optional<ProviderFacts>> providers) {
            add(known.equals(service) ? 0 : 1, known.name());
            add(0, known.label());
            known.aliases().forEach(alias -> add(1, alias));
            known.subServices().forEach(part -> add(2, part));
            known.presets().forEach(preset -> add(SENTENCE, preset.variant()));
            known.presets().forEach(preset -> add(1, preset.displayName()));
            known.providers().stream().flatMap(key -> providers.apply(key).stream()).forEach(provider -> {
                add(3, provider.legalName());
                if (provider.tradeName() != null) {
                    add(3, provider.tradeName());
                }
            });
        }

        private void add(int rank, String text) {
            var phrase = new Phrase(rank, text);
            if (!phrases.contains(phrase)) {
                phrases.add(phrase);
            }
        }

        private void add(int rank, @Nullable Localised text) {
            if (text != null) {
                text.texts().values().forEach(words -> add(rank, words));
            }
        }

        /** The likeness of its least fitting word decides, then how far from the name the words stand. */
        private int distance(List<String> typed, boolean forgiving) {
            var together = String.join("", typed);
            var nearest = NEVER;
            for (var phrase : phrases) {
                nearest = Math.min(nearest, whole(together, phrase, forgiving));
            }
            var worst = 0;
            var far = 0;
            for (var word : typed) {
                var best = phrases.stream().mapToInt(phrase -> distance(word, phrase, forgiving)).min().orElse(NEVER);
                worst = Math.max(worst, best / LIKENESS);
                far += best % LIKENESS;
            }
            return Math.min(nearest, worst * LIKENESS + Math.min(far, GONE)) + (service.status() == ProviderFacts.Status.ACTIVE ? 0 : GONE);
        }

        /** Compares all words of a name at once, so that it does not matter where people put spaces; in a sentence it does. */
        private static int whole(String together, Phrase phrase, boolean forgiving) {
            if (phrase.joined.equals(together)) {
                return phrase.rank;
            }
            if (phrase.rank >= SENTENCE) {
                return NEVER;
            }
            var likeness = Likeness.of(together, phrase.joined, forgiving);
            return likeness == Likeness.NONE ? NEVER : likeness.ordinal() * LIKENESS + phrase.rank * RANK + 1;
        }

        private static int distance(String word, Phrase phrase, boolean forgiving) {
            var nearest = NEVER;
            for (var i = 0; i < phrase.words.size(); i++) {
                var known = phrase.words.get(i);
                var likeness = Likeness.of(word, known, forgiving);
                nearest = Math.min(nearest, likeness.ordinal() * LIKENESS + phrase.rank * RANK
                        + (known.equals(word) ? 2 : 4) + (i == 0 ? 0 : 2));
            }
            return nearest;
        }
    }
}
