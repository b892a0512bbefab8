package verklaar.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Brings together what the product's files say now and what curators have published since the files were last read, word by word: where
 * only one side has changed a word, that side has its way; where both have, the curators have it, and a conflict tells of the files.
 */
final class WordsMerge {

    private final WordingEdition.Words base;
    private final WordingEdition.Words head;
    private final WordingEdition.Words theirs;
    private final SortedSet<CatalogueEntry> disputed = new TreeSet<>();

    /**
     * @param base what the files said when they were last read
     * @param head what is published
     * @param theirs what the files say now
     */
    WordsMerge(WordingEdition.Words base, WordingEdition.Words head, WordingEdition.Words theirs) {
        this.base = base;
        this.head = head;
        this.theirs = theirs;
    }

    /** What to publish. */
    WordingEdition.Words merged() {
        var files = new TreeSet<>(WordsFiles.of(head));
        files.addAll(WordsFiles.of(theirs));
        var merged = head;
        for (var file : files) {
            var part = part(file, false);
            merged = part.equals(WordsFiles.part(head, file)) ? merged : WordsFiles.with(merged, file, part);
        }
        return merged;
    }

    /** The files with a word that both sides have changed; known once they are merged. */
    SortedSet<CatalogueEntry> disputed() {
        return disputed;
    }

    /** A file as it would be if the files had their way with the words that both sides have changed. */
    WordingEdition.Words theirWay(CatalogueEntry file) {
        return part(file, true);
    }

    private WordingEdition.Words part(CatalogueEntry file, boolean theirWay) {
        var before = WordsFiles.part(base, file);
        var ours = WordsFiles.part(head, file);
        var wanted = WordsFiles.part(theirs, file);
        return before.equals(ours) ? wanted : before.equals(wanted) ? ours : new WordingEdition.Words(
                list(file, WordingEdition.Words::terms, Term::key, theirWay), list(file, WordingEdition.Words::clauses, Clause::key, theirWay),
                list(file, WordingEdition.Words::authorities, Authority::key, theirWay),
                list(file, WordingEdition.Words::adequacy, Adequacy::country, theirWay),
                list(file, WordingEdition.Words::consentAges, ConsentAge::country, theirWay));
    }

    /** In the order of the files; what curators have added comes last. */
    private <T> List<T> list(CatalogueEntry file, Function<WordingEdition.Words, List<T>> list, Function<T, Object> key, boolean theirWay) {
        var before = by(list.apply(WordsFiles.part(base, file)), key);
        var ours = by(list.apply(WordsFiles.part(head, file)), key);
        var keys = by(list.apply(WordsFiles.part(theirs, file)), key);
        var merged = new ArrayList<T>();
        keys.forEach((one, word) -> word(file, before.get(one), ours.get(one), word, theirWay).ifPresent(merged::add));
        ours.forEach((one, word) -> {
            if (!keys.containsKey(one)) {
                word(file, before.get(one), word, null, theirWay).ifPresent(merged::add);
            }
        });
        return merged;
    }

    private <T> Optional<T> word(CatalogueEntry file, @Nullable T before, @Nullable T ours, @Nullable T theirs, boolean theirWay) {
        var was = Optional.ofNullable(before);
        var published = Optional.ofNullable(ours);
        var wanted = Optional.ofNullable(theirs);
        if (was.equals(wanted) || published.equals(wanted)) {
            return published;
        }
        if (!was.equals(published)) {
            disputed.add(file);
        }
        return theirWay || was.equals(published) ? wanted : published;
    }

    private static <T> Map<Object, T> by(List<T> words, Function<T, Object> key) {
        var all = new LinkedHashMap<Object, T>();
        words.forEach(word -> all.put(key.apply(word), word));
        return all;
    }
}
