package verklaar.catalogue;

import com.ibm.icu.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.Localised;
import verklaar.privacy.WebAddress;

/** What must hold among terms, clauses and authorities, beyond their schema: languages, variables, and keys that lead somewhere. */
final class WordsRules {

    private final WordingEdition.Words known;
    private final List<Problem> problems = new ArrayList<>();

    /** @param known words that hold up and that others come beside */
    WordsRules(WordingEdition.Words known) {
        this.known = known;
    }

    List<Problem> problems() {
        return problems;
    }

    WordsRules terms(List<Read<Term>> terms) {
        var keys = known.terms().stream().map(term -> name(term.kind(), term.key())).collect(Collectors.toCollection(HashSet::new));
        for (var term : terms) {
            if (!keys.add(name(term.entry().kind(), term.entry().key()))) {
                problems.add(term.problem("/key", "The term " + term.entry().key() + " occurs twice"));
            }
            texts(term, "/label", term.entry().label(), "/informalLabel", term.entry().informalLabel());
            if (term.entry().text() != null) {
                texts(term, "/text", term.entry().text(), "/informalText", term.entry().informalText());
            }
        }
        for (var term : terms) {
            var instead = term.entry().deprecatedBy();
            if (instead != null && (!keys.contains(name(term.entry().kind(), instead)) || instead.equals(term.entry().key()))) {
                problems.add(term.problem("/deprecatedBy", "There is no other term " + instead + " of this kind"));
            }
        }
        return this;
    }

    WordsRules clauses(List<Read<Clause>> clauses) {
        unique(clauses, known.clauses(), Clause::key, "clause");
        clauses.forEach(clause -> texts(clause, "/text", clause.entry().text(), "/informalText", clause.entry().informalText()));
        return this;
    }

    WordsRules authorities(List<Read<Authority>> authorities, List<Read<Adequacy>> adequacy, List<Read<ConsentAge>> ages) {
        unique(authorities, known.authorities(), Authority::key, "authority");
        unique(adequacy, known.adequacy(), Adequacy::country, "adequacy decision for");
        unique(ages, known.consentAges(), ConsentAge::country, "consent age of");
        for (var authority : authorities) {
            RecordWalk.visit(authority.entry(), (pointer, part) -> {
                if (part instanceof WebAddress address && !address.value().startsWith("https://")) {
                    problems.add(authority.problem(pointer, "The address must begin with https://"));
                }
            });
        }
        return this;
    }

    /** Statements may name what is published, and the assembler asks for it: it can be changed, but not go away. */
    <T> WordsRules stays(CatalogueEntry file, String what, List<T> published, List<Read<T>> read, Function<T, Key> key) {
        var there = read.stream().map(one -> key.apply(one.entry())).collect(Collectors.toSet());
        published.stream().map(key).filter(one -> !there.contains(one)).forEach(one -> problems.add(new Problem(file.path(), 1,
                "The " + what + " " + one + " is missing; statements may say it, so it stays")));
        return this;
    }

    /** The assembler fills the variables that are published, and no others. */
    WordsRules fills(WordingEdition.Words published, List<Read<Term>> terms, List<Read<Clause>> clauses) {
        for (var before : published.terms()) {
            if (before.text() != null) {
                terms.stream().filter(read -> read.entry().kind() == before.kind() && read.entry().key().equals(before.key()))
                        .forEach(read -> fills(read, before.text(), read.entry().text()));
            }
        }
        for (var before : published.clauses()) {
            clauses.stream().filter(read -> read.entry().key().equals(before.key())).forEach(read -> fills(read, before.text(), read.entry().text()));
        }
        return this;
    }

    private void fills(Read<?> read, Localised before, @Nullable Localised after) {
        if (after != null) {
            var filled = variables(before);
            variables(after).stream().filter(name -> !filled.contains(name)).sorted().forEach(name -> problems.add(read.problem("/text",
                    "Nothing fills the variable " + name + "; there are " + (filled.isEmpty() ? "none" : new TreeSet<>(filled)))));
        }
    }

    /** The names in any of the languages; a text that cannot be read has none. */
    private static Set<String> variables(Localised text) {
        var names = new HashSet<String>();
        text.texts().forEach((language, words) -> {
            try {
                names.addAll(new MessageFormat(words, language.locale()).getArgumentNames());
            } catch (IllegalArgumentException toldElsewhere) {
                // what is wrong with it is told with the line it stands on
            }
        });
        return names;
    }

    private static String name(Term.Kind kind, Object key) {
        return kind + " " + key;
    }

    private <T> void unique(List<Read<T>> entries, List<T> known, Function<T, Object> key, String what) {
        var seen = known.stream().map(key).collect(Collectors.toCollection(HashSet::new));
        entries.stream().filter(entry -> !seen.add(key.apply(entry.entry())))
                .forEach(entry -> problems.add(entry.problem("", "Two entries for the " + what + " " + key.apply(entry.entry()))));
    }

    /** Every language, and the same variables in each of them, be it said formally or informally. */
    private void texts(Read<?> entry, String at, Localised text, String atInformal, @Nullable Localised informal) {
        EntryRules.missing(text).forEach(language -> problems.add(entry.problem(at, "Not said in " + language)));
        @Nullable Set<String> expected = null;
        for (var language : text.languages()) {
            var variables = variables(entry, at, text, language);
            expected = expected == null ? variables : expected;
            if (variables != null && !variables.equals(expected)) {
                problems.add(entry.problem(at + "/" + language, "Has the variables " + variables + ", another language has " + expected));
            }
        }
        if (informal != null) {
            for (var language : informal.languages()) {
                var variables = variables(entry, atInformal, informal, language);
                if (variables != null && !variables.equals(expected)) {
                    problems.add(entry.problem(atInformal + "/" + language, "Has the variables " + variables + ", formally " + expected));
                }
            }
        }
    }

    private @Nullable Set<String> variables(Read<?> entry, String at, Localised text, LanguageTag language) {
        try {
            return new MessageFormat(text.texts().get(language), language.locale()).getArgumentNames();
        } catch (IllegalArgumentException unreadable) {
            problems.add(entry.problem(at + "/" + language, "Not an ICU message: " + unreadable.getMessage()));
            return null;
        }
    }
}
