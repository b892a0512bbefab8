package verklaar.assembling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verklaar.catalogue.Term;
import verklaar.catalogue.WordingEdition;
import verklaar.privacy.Key;
import verklaar.privacy.Length;
import verklaar.privacy.Retention;

/** How long data is kept, in words: "maximaal 7 jaar", "enkele uren", "totdat u zich afmeldt" (Art. 13(2)(a)). */
final class Retentions {

    private final WordingEdition edition;

    Retentions(WordingEdition edition) {
        this.edition = edition;
    }

    /** Several lengths of one thing; nothing stated is a dash. */
    Optional<Phrase> all(List<Retention> retentions, String path) {
        return retentions.isEmpty() ? Optional.empty()
                : Optional.of(Phrase.series(retentions.stream().map(r -> one(r, path)).toList()).capital());
    }

    /** One length with all that belongs to it, as it reads within a sentence. */
    Phrase one(Retention retention, String path) {
        if (retention.text() != null) {
            return Phrase.own(path, retention.text()).open();
        }
        Phrase whole = length(retention.length(), path);
        if (retention.then() != null) {
            whole = Phrase.say("retention.then", Map.of("first", whole, "then", one(retention.then(), path)));
        }
        if (retention.afterwards() != null) {
            whole = Phrase.say("retention.afterwards", Map.of("length", whole, "afterwards", retention.afterwards().name()));
        }
        List<Phrase> remarks = new ArrayList<>();
        if (retention.exception() != null) {
            remarks.add(Phrase.say("retention.exception", Map.of("exception", Phrase.own(path, retention.exception()).open())));
        }
        if (retention.setBy() == Retention.SetBy.PROVIDER || retention.setBy() == Retention.SetBy.CUSTOMER) {
            remarks.add(Phrase.say("retention.setBy." + retention.setBy()));
        }
        return remarks.isEmpty() ? whole : Phrase.say("retention.remarks", Map.of("length", whole, "remarks", Phrase.series(remarks)));
    }

    private Phrase length(Length length, String path) {
        if (length instanceof Length.Period period) {
            return period(period, path);
        }
        if (length instanceof Length.Approximate approximate) {
            return Phrase.say("retention.approximate", Map.of("unit", approximate.unit().name()));
        }
        if (length instanceof Length.Criterion criterion) {
            return criterion.text() != null ? Phrase.own(path, criterion.text()).open() : label(criterion.basisKey());
        }
        if (length instanceof Length.UntilEvent until) {
            return until.event() != null ? Phrase.own(path, until.event()).open() : label(until.basisKey());
        }
        return Phrase.say(length instanceof Length.NotKept ? "retention.none" : "retention.unstated");
    }

    private static Phrase label(@Nullable Key key) {
        return Phrase.label(Term.Kind.RETENTION, Objects.requireNonNull(key)).within();
    }

    private Phrase period(Length.Period period, String path) {
        Optional<Phrase> named = Optional.ofNullable(period.basisKey()).flatMap(key -> edition.term(Term.Kind.RETENTION, key))
                .flatMap(term -> named(term, period));
        Phrase words = named.orElseGet(() -> bounded(period));
        if (period.startEvent() != null) {
            words = Phrase.join(" ", List.of(words, Phrase.own(path, period.startEvent()).open()));
        }
        if (period.orUntil() != null) {
            words = Phrase.join(" ", List.of(words, Phrase.own(path, period.orUntil()).open()));
        }
        return period.law() == null ? words
                : Phrase.say("retention.law", Map.of("period", words, "law", Phrase.own(path, period.law()).open()));
    }

    /** The catalogue's words for a period: with room for a number, or for exactly this one. */
    private static Optional<Phrase> named(Term term, Length.Period period) {
        String duration = term.attributes().get("duration");
        boolean room = term.label().texts().values().stream().anyMatch(words -> words.contains("{period}"));
        if (!room && duration != null && !duration.equals(iso(period))) {
            return Optional.empty();
        }
        return Optional.of(Phrase.label(Term.Kind.RETENTION, term.key(), Map.of("period", bounded(period))).within());
    }

    private static String iso(Length.Period period) {
        String letter = period.unit().name().substring(0, 1).toUpperCase(Locale.ROOT);
        return (period.unit() == Length.Unit.HOURS ? "PT" : "P") + period.amount() + letter;
    }

    private static Phrase bounded(Length.Period period) {
        return Phrase.say("retention.bound", Map.of("bound", period.bound().name(), "period", amount(period)));
    }

    /** "1 jaar", "14 maanden". */
    static Phrase amount(Length.Period period) {
        return Phrase.say("period", Map.of("n", period.amount(), "unit", Phrase.say("unit." + period.unit(), Map.of("n", period.amount()))));
    }

    /** "binnen 1 maand". */
    static Phrase within(Length.Period period) {
        return Phrase.say("within." + period.unit(), Map.of("n", period.amount()));
    }
}
