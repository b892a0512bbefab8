package verklaar.ui.statement.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verklaar.catalogue.Term;
import verklaar.catalogue.WordingEdition;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.Localised;

/** The catalogue's words as somebody picks them: in the language of the statement where they exist in it. */
public final class Vocabulary {

    private final WordingEdition edition;
    private final List<LanguageTag> languages;

    /** @param languages of the statement, the one it is written in first */
    public Vocabulary(WordingEdition edition, List<LanguageTag> languages) {
        this.edition = edition;
        this.languages = List.copyOf(languages);
    }

    public WordingEdition edition() {
        return edition;
    }

    /** The languages a text is asked in, the one the statement is written in first. */
    public List<LanguageTag> languages() {
        return languages;
    }

    /** The language the statement is written in. */
    public LanguageTag source() {
        return languages.get(0);
    }

    /** The terms of a kind one may still choose, in the order of the catalogue. */
    public List<Key> terms(Term.Kind kind) {
        return edition.terms(kind).stream().filter(term -> term.deprecatedBy() == null).map(Term::key).toList();
    }

    /** The term's label, or its key when this edition does not have it. */
    public String term(Term.Kind kind, Key key) {
        return edition.term(kind, key).map(term -> words(term.label())).orElse(key.value());
    }

    public Optional<String> attribute(Term.Kind kind, Key key, String name) {
        return edition.term(kind, key).map(term -> term.attributes().get(name));
    }

    /** The words in the statement's language, or else in any it has; empty for no words at all. */
    public String words(@Nullable Localised text) {
        if (text == null) {
            return "";
        }
        return Stream.concat(languages.stream(), text.languages().stream()).flatMap(language -> text.in(language).stream()).findFirst().orElse("");
    }
}
