package verklaar.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** The words of an edition, cut into the files they are kept in. */
final class WordsFiles {

    private WordsFiles() {
    }

    /** The files that hold any of the words. */
    static SortedSet<CatalogueEntry> of(WordingEdition.Words words) {
        var files = new TreeSet<>(cut(words.terms(), WordsFiles::of).keySet());
        files.addAll(cut(words.clauses(), WordsFiles::of).keySet());
        files.addAll(cut(words.authorities(), WordsFiles::of).keySet());
        files.addAll(cut(words.adequacy(), WordsFiles::of).keySet());
        files.addAll(cut(words.consentAges(), WordsFiles::of).keySet());
        return files;
    }

    static CatalogueEntry of(Term term) {
        return CatalogueEntry.terms(term.kind());
    }

    static CatalogueEntry of(Clause clause) {
        return CatalogueEntry.clauses(clause.section());
    }

    static CatalogueEntry of(Authority authority) {
        return CatalogueEntry.AUTHORITIES;
    }

    static CatalogueEntry of(Adequacy decision) {
        return CatalogueEntry.ADEQUACY;
    }

    static CatalogueEntry of(ConsentAge age) {
        return CatalogueEntry.CONSENT_AGES;
    }

    /** The words in one file alone. */
    static WordingEdition.Words part(WordingEdition.Words words, CatalogueEntry file) {
        return new WordingEdition.Words(part(words.terms(), WordsFiles::of, file), part(words.clauses(), WordsFiles::of, file),
                part(words.authorities(), WordsFiles::of, file), part(words.adequacy(), WordsFiles::of, file),
                part(words.consentAges(), WordsFiles::of, file));
    }

    private static <T> List<T> part(List<T> words, Function<T, CatalogueEntry> fileOf, CatalogueEntry file) {
        return words.stream().filter(word -> fileOf.apply(word).equals(file)).toList();
    }

    /**
     * All the words, those in one file replaced.
     *
     * @param part what the file is to hold, and nothing of other files
     */
    static WordingEdition.Words with(WordingEdition.Words words, CatalogueEntry file, WordingEdition.Words part) {
        return new WordingEdition.Words(with(words.terms(), WordsFiles::of, file, part.terms()),
                with(words.clauses(), WordsFiles::of, file, part.clauses()), with(words.authorities(), WordsFiles::of, file, part.authorities()),
                with(words.adequacy(), WordsFiles::of, file, part.adequacy()),
                with(words.consentAges(), WordsFiles::of, file, part.consentAges()));
    }

    private static <T> List<T> with(List<T> words, Function<T, CatalogueEntry> fileOf, CatalogueEntry file, List<T> part) {
        var files = cut(words, fileOf);
        files.put(file, part);
        return files.values().stream().flatMap(List::stream).toList();
    }

    private static <T> SortedMap<CatalogueEntry, List<T>> cut(List<T> words, Function<T, CatalogueEntry> fileOf) {
        var files = new TreeMap<CatalogueEntry, List<T>>();
        words.forEach(word -> files.computeIfAbsent(fileOf.apply(word), file -> new ArrayList<>()).add(word));
        return files;
    }
}
