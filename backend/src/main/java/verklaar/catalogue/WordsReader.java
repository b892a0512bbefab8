package verklaar.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;
import verklaar.shared.Schema;

/** Reads files of terms, clauses and authorities as strictly as JSON, and says on which line what is wrong. */
final class WordsReader {

    private final WordingEdition.Words known;
    private final List<Read<Term>> terms = new ArrayList<>();
    private final List<Read<Clause>> clauses = new ArrayList<>();
    private final List<Read<Authority>> authorities = new ArrayList<>();
    private final List<Read<Adequacy>> adequacy = new ArrayList<>();
    private final List<Read<ConsentAge>> ages = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /** @param known words of other files, which hold up and which these come beside */
    WordsReader(WordingEdition.Words known) {
        this.known = known;
    }

    /** Reads one file of words; one that cannot be read leaves its problems. */
    void read(CatalogueEntry file, byte[] bytes) {
        try {
            var yaml = YamlFile.read(file.path(), bytes);
            switch (file.kind()) {
                case TERMS -> read(yaml, "terms", Term.class, "kind", file.key().value().toUpperCase(Locale.ROOT).replace('-', '_'), terms::add);
                case CLAUSES -> read(yaml, "clauses", Clause.class, "section", file.key().value(), clauses::add);
                default -> readAuthorities(file, yaml);
            }
        } catch (BadFile bad) {
            problems.add(bad.problem());
        }
    }

    private void readAuthorities(CatalogueEntry file, YamlFile yaml) throws BadFile {
        if (file.equals(CatalogueEntry.AUTHORITIES)) {
            read(yaml, "authorities", Authority.class, "", "", authorities::add);
        } else if (file.equals(CatalogueEntry.ADEQUACY)) {
            read(yaml, "adequacy", Adequacy.class, "", "", adequacy::add);
        } else if (file.equals(CatalogueEntry.CONSENT_AGES)) {
            read(yaml, "consentAges", ConsentAge.class, "", "", ages::add);
        } else {
            throw new BadFile(new Problem(file.path(), 1, "No such file belongs here"));
        }
    }

    /** @param named the field of each entry that the file's name says */
    private <T> void read(YamlFile yaml, String definition, Class<T> type, String named, String value, Consumer<Read<T>> found) throws BadFile {
        if (!named.isEmpty()) {
            name(yaml, named, value);
        }
        var violations = Schema.of("words", definition).violations(yaml.tree());
        violations.forEach(violation -> problems.add(yaml.problem(violation.pointer(), violation.pointer() + ": " + violation.message())));
        if (violations.isEmpty()) {
            var i = 0;
            for (var part : yaml.tree()) {
                var pointer = "/" + i++;
                found.accept(new Read<>(yaml.bind(part, pointer, type), yaml, pointer));
            }
        }
    }

    private static void name(YamlFile yaml, String named, String value) throws BadFile {
        var i = 0;
        for (var part : yaml.tree()) {
            if (part instanceof ObjectNode object) {
                if (object.has(named) && !object.get(named).asString().equals(value)) {
                    throw new BadFile(yaml.problem("/" + i + "/" + named, "In this file " + named + " can only be " + value));
                }
                object.put(named, value);
            }
            i++;
        }
    }

    /** All the words that could be read, in the order they came. */
    WordingEdition.Words words() {
        return new WordingEdition.Words(all(terms), all(clauses), all(authorities), all(adequacy), all(ages));
    }

    /** What is wrong with the files, and among the words in them. */
    List<Problem> problems() {
        var all = new ArrayList<>(problems);
        all.addAll(new WordsRules(known).terms(terms).clauses(clauses).authorities(authorities, adequacy, ages).problems());
        return all;
    }

    /**
     * What statements would miss when one file takes the place of what is published.
     *
     * @param published what the file holds now
     */
    List<Problem> missed(CatalogueEntry file, WordingEdition.Words published) {
        return new WordsRules(known).stays(file, "term", published.terms(), terms, Term::key).stays(file, "clause", published.clauses(), clauses, Clause::key)
                .stays(file, "authority", published.authorities(), authorities, Authority::key)
                .fills(published, terms, clauses).problems();
    }

    private static <T> List<T> all(List<Read<T>> read) {
        return read.stream().map(Read::entry).toList();
    }
}
