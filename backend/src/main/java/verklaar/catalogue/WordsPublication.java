package verklaar.catalogue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** One file of words on its way into the next edition, which takes all other words along as they are. */
final class WordsPublication implements Publication {

    private final WordingEdition head;
    private final CatalogueEntry file;
    private final WordingEdition.Words part;
    private final List<Problem> problems;

    WordsPublication(CatalogueEntry file, String text, Shelf shelf) {
        this.file = file;
        this.head = shelf.words();
        var published = head.words();
        var nothing = new WordingEdition.Words(List.of(), List.of(), List.of(), List.of(), List.of());
        var reader = new WordsReader();
        reader.know(WordsFiles.with(published, file, nothing));
        reader.read(file, text.getBytes(StandardCharsets.UTF_8));
        this.part = WordsFiles.part(reader.words(), file);
        this.problems = new ArrayList<>(reader.problems());
        if (problems.isEmpty()) {
            problems.addAll(reader.missed(file, WordsFiles.part(published, file)));
            CatalogueRules.under(WordsFiles.with(published, file, part), known(shelf.providers(), provider -> CatalogueEntry.provider(provider.key())),
                    known(shelf.services(), service -> CatalogueEntry.service(service.key()))).forEach(problem -> problems.add(
                            new Problem(file.path(), 1, problem.file() + ": " + problem.reason())));
        }
    }

    private static <T> List<Read<T>> known(Iterable<T> entries, Function<T, CatalogueEntry> file) {
        var read = new ArrayList<Read<T>>();
        entries.forEach(entry -> read.add(new Read<>(entry, YamlFile.unread(file.apply(entry).path()), "")));
        return read;
    }

    @Override
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    @Override
    public boolean addTo(CatalogueVersions versions, Instant at) {
        var isNew = !part.equals(WordsFiles.part(head.words(), file));
        if (isNew) {
            versions.addEdition(new WordingEdition(head.number() + 1, at, WordsFiles.with(head.words(), file, part)));
        }
        return isNew;
    }
}
