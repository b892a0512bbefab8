package verklaar.catalogue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

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
        var reader = new WordsReader(WordsFiles.with(published, file, WordingEdition.Words.NONE));
        reader.read(file, text.getBytes(StandardCharsets.UTF_8));
        this.part = reader.words();
        this.problems = new ArrayList<>(reader.problems());
        if (problems.isEmpty() && part.equals(WordingEdition.Words.NONE)) {
            problems.add(new Problem(file.path(), 1, "The list is empty"));
        }
        if (problems.isEmpty()) {
            problems.addAll(reader.missed(file, WordsFiles.part(published, file)));
        }
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
