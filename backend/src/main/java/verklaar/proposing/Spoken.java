package verklaar.proposing;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import verklaar.catalogue.Clause;
import verklaar.catalogue.Term;
import verklaar.privacy.LanguageTag;
import verklaar.statement.Wording;

/** The catalogue's words as one statement says them: in its languages, formally or informally. */
final class Spoken {

    private final Set<LanguageTag> languages;
    private final boolean informal;

    Spoken(Wording wording) {
        this.languages = new LinkedHashSet<>(wording.locales());
        // what the catalogue does not speak may be said in any language that it does
        if (!Advice.LANGUAGES.containsAll(languages)) {
            languages.addAll(Advice.LANGUAGES);
        }
        this.informal = wording.formOfAddress() == Wording.FormOfAddress.INFORMAL;
    }

    Map<LanguageTag, String> label(Term term) {
        return said(language -> term.label(language, informal));
    }

    Map<LanguageTag, String> text(Term term) {
        return said(language -> term.text(language, informal));
    }

    Map<LanguageTag, String> text(Clause clause) {
        return said(language -> clause.in(language, informal));
    }

    private Map<LanguageTag, String> said(Function<LanguageTag, Optional<String>> words) {
        Map<LanguageTag, String> all = new LinkedHashMap<>();
        languages.forEach(language -> words.apply(language).ifPresent(text -> all.put(language, text)));
        return all;
    }

    /** Whether the statement cannot tell one from the other. */
    boolean same(Term one, Term other) {
        return label(one).equals(label(other)) && text(one).equals(text(other)) && one.attributes().equals(other.attributes())
                && Objects.equals(one.deprecatedBy(), other.deprecatedBy());
    }

    /** Whether the statement cannot tell one from the other. */
    boolean same(Clause one, Clause other) {
        return text(one).equals(text(other)) && one.section().equals(other.section()) && Objects.equals(one.jurisdiction(), other.jurisdiction());
    }
}
