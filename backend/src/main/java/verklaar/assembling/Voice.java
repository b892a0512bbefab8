package verklaar.assembling;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import verklaar.assembling.StatementDocument.Gap;
import verklaar.catalogue.Term;
import verklaar.catalogue.WordingEdition;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;

/** One statement in one language: reads phrases, clauses and terms aloud, and notes which fields lack the language. */
final class Voice {

    private final Words words;
    private final WordingEdition edition;
    private final Set<Gap> gaps;
    private final boolean plain;
    private boolean noted;

    /** @param plain for words that carry no markup, so that nothing need be escaped */
    Voice(Words words, WordingEdition edition, Set<Gap> gaps, boolean plain) {
        this.words = words;
        this.edition = edition;
        this.gaps = gaps;
        this.plain = plain;
    }

    /** The same language for words without markup. */
    Voice plainly() {
        return new Voice(words, edition, gaps, true);
    }

    LanguageTag language() {
        return words.language();
    }

    Words words() {
        return words;
    }

    String escape(String fact) {
        return plain ? fact : Markdown.escape(fact);
    }

    boolean plain() {
        return plain;
    }

    /** Reads an element; when it cannot and no field took the blame, the element itself is the gap. */
    @Nullable String read(String element, Phrase phrase) {
        noted = false;
        String text = phrase.in(this);
        if (text == null && !noted) {
            missing(element);
        }
        return text;
    }

    /** Notes that a field lacks this language. */
    @Nullable String missing(String path) {
        gaps.add(new Gap(path, language()));
        noted = true;
        return null;
    }

    /** One of our fixed phrases. */
    @Nullable String phrase(String key, Map<String, ?> values) {
        return words.phrase(key, values(values));
    }

    /** A clause of the catalogue. */
    @Nullable String clause(Key key, Map<String, ?> values) {
        var clause = edition.clause(key);
        for (LanguageTag language : words.lookup()) {
            var pattern = clause.flatMap(c -> c.in(language, words.informal()));
            if (pattern.isPresent()) {
                return words.fill(pattern.get().strip(), values(values));
            }
        }
        return null;
    }

    /** A term's label, such as the name of a kind of data. */
    @Nullable String label(Term.Kind kind, Key key, Map<String, ?> values) {
        var term = edition.term(kind, key);
        for (LanguageTag language : words.lookup()) {
            var pattern = term.flatMap(t -> t.label(language, words.informal()));
            if (pattern.isPresent()) {
                return words.fill(pattern.get(), values(values));
            }
        }
        return null;
    }

    /**
     * Whether a label keeps its capital within a sentence: as the term's {@code keepCase} says, a list of languages, "all" or "none";
     * without it only German does, whose labels begin with nouns.
     */
    boolean keepsCapital(Term.Kind kind, Key key) {
        String base = words.base().value();
        String keep = edition.term(kind, key).map(term -> term.attributes().get("keepCase")).orElse(LanguageTag.DE.value());
        return keep.equals("all") || !keep.equals("none") && keep.contains(base);
    }

    /** A term's sentence. */
    @Nullable String sentence(Term.Kind kind, Key key, Map<String, ?> values) {
        var term = edition.term(kind, key);
        for (LanguageTag language : words.lookup()) {
            var pattern = term.flatMap(t -> t.text(language, words.informal()));
            if (pattern.isPresent()) {
                return words.fill(pattern.get(), values(values));
            }
        }
        return null;
    }

    /** A value by its name, read aloud when it is a phrase; only the values a message asks for are read. */
    private Function<String, @Nullable Object> values(Map<String, ?> values) {
        return name -> values.get(name) instanceof Phrase phrase ? phrase.in(this) : values.get(name);
    }
}
