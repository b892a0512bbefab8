package verklaar.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import verklaar.privacy.CountryCode;
import verklaar.privacy.Key;
import verklaar.shared.Lists;

/**
 * A consistent set of words: terms, clauses, authorities and what goes with them. A draft is pinned to one edition as a whole; an
 * edition never changes.
 */
public final class WordingEdition {

    private final int number;
    private final Instant publishedAt;
    private final Words words;
    private final Map<String, Term> terms;
    private final Map<Key, Clause> clauses;
    private final Map<Key, Authority> authorities;

    public WordingEdition(int number, Instant publishedAt, Words words) {
        this.number = number;
        this.publishedAt = publishedAt;
        this.words = words;
        this.terms = by(words.terms(), term -> name(term.kind(), term.key()));
        this.clauses = by(words.clauses(), Clause::key);
        this.authorities = by(words.authorities(), Authority::key);
    }

    private static <K, V> Map<K, V> by(List<V> entries, Function<V, K> key) {
        return entries.stream().collect(Collectors.toUnmodifiableMap(key, entry -> entry));
    }

    private static String name(Term.Kind kind, Key key) {
        return kind + "/" + key;
    }

    public int number() {
        return number;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    /** All of it, in the order of the files. */
    @JsonIgnore
    public Words words() {
        return words;
    }

    public Optional<Term> term(Term.Kind kind, Key key) {
        return Optional.ofNullable(terms.get(name(kind, key)));
    }

    /** All terms of a kind, in the order of their file. */
    public List<Term> terms(Term.Kind kind) {
        return words.terms().stream().filter(term -> term.kind() == kind).toList();
    }

    public Optional<Clause> clause(Key key) {
        return Optional.ofNullable(clauses.get(key));
    }

    public Optional<Authority> authority(Key key) {
        return Optional.ofNullable(authorities.get(key));
    }

    /** The decision for a country, if there is one. */
    public Optional<Adequacy> adequacy(CountryCode country) {
        return words.adequacy().stream().filter(decision -> decision.country().equals(country.value())).findFirst();
    }

    public Optional<ConsentAge> consentAge(CountryCode country) {
        return words.consentAges().stream().filter(age -> age.country().equals(country)).findFirst();
    }

    /** The content of an edition, as it is stored. */
    public record Words(List<Term> terms, List<Clause> clauses, List<Authority> authorities, List<Adequacy> adequacy,
            List<ConsentAge> consentAges) {

        static final Words NONE = new Words(List.of(), List.of(), List.of(), List.of(), List.of());

        public Words {
            terms = Lists.orEmpty(terms);
            clauses = Lists.orEmpty(clauses);
            authorities = Lists.orEmpty(authorities);
            adequacy = Lists.orEmpty(adequacy);
            consentAges = Lists.orEmpty(consentAges);
        }
    }
}
