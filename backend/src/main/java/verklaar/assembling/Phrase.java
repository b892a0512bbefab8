package verklaar.assembling;

import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import verklaar.catalogue.Term;
import verklaar.privacy.CountryCode;
import verklaar.privacy.Key;
import verklaar.privacy.Localised;

/**
 * Words that can be read in every language a statement speaks. A phrase of which any part lacks the language lacks it as a whole: half
 * a sentence says something else than the sentence.
 */
@FunctionalInterface
interface Phrase {

    /** What a reader takes in at a glance, in characters. */
    int SHORT = 60;

    /** The words as CommonMark; null when they do not exist in the voice's language. */
    @Nullable String in(Voice voice);

    /** A name, a number, an address: the same in every language, printed as typed. */
    static Phrase fact(String fact) {
        return voice -> voice.escape(fact);
    }

    /** CommonMark that is the same in every language. */
    static Phrase markdown(String markdown) {
        return voice -> markdown;
    }

    /** What a field holds. @param path of the field, for the list of gaps */
    static Phrase own(String path, Localised text) {
        return new Own(path, text);
    }

    /** One of our fixed phrases. */
    static Phrase say(String key) {
        return say(key, Map.of());
    }

    /** One of our fixed phrases with phrases, numbers or choices in its places. */
    static Phrase say(String key, Map<String, ?> values) {
        return voice -> voice.phrase(key, values);
    }

    /** A clause of the catalogue. */
    static Phrase clause(String key, Map<String, ?> values) {
        Key clause = Key.of(key);
        return voice -> voice.clause(clause, values);
    }

    static Phrase label(Term.Kind kind, Key term) {
        return label(kind, term, Map.of());
    }

    static Phrase label(Term.Kind kind, Key term, Map<String, ?> values) {
        return new Label(kind, term, values);
    }

    static Phrase country(CountryCode country) {
        return voice -> voice.escape(voice.words().country(country));
    }

    static Phrase date(Temporal date) {
        return voice -> voice.words().date(date);
    }

    /** "a, b and c"; with semicolons where the items hold commas themselves, as "Example, Inc." does. */
    static Phrase list(Collection<? extends Phrase> items) {
        return listed(items, Words::list);
    }

    /** The same for things of which each may be two: "IP address, browser and kind of device". */
    static Phrase things(Collection<? extends Phrase> items) {
        return listed(items, Words::things);
    }

    private static Phrase listed(Collection<? extends Phrase> items, BiFunction<Words, List<String>, String> list) {
        return voice -> {
            List<String> read = read(items, voice);
            if (read == null) {
                return null;
            }
            boolean commas = read.size() > 2 && read.stream().anyMatch(item -> item.contains(", "));
            return commas ? String.join(voice.words().semicolon(), read) : list.apply(voice.words(), read);
        };
    }

    /** The first few of several, those that are short and hold no comma before the others. */
    static Phrase some(int most, Collection<? extends Phrase> items) {
        return voice -> {
            List<String> read = read(items, voice);
            if (read == null) {
                return null;
            }
            List<String> plain = read.stream().filter(item -> item.length() <= SHORT && !item.contains(", ")).limit(most).toList();
            return voice.words().list(plain.isEmpty() ? read.subList(0, 1) : plain);
        };
    }

    /** "a, b or c". */
    static Phrase alternatives(Collection<? extends Phrase> items) {
        return voice -> {
            List<String> read = read(items, voice);
            return read == null ? null : voice.words().alternatives(read);
        };
    }

    static Phrase join(String between, Collection<? extends Phrase> parts) {
        return voice -> {
            List<String> read = read(parts, voice);
            return read == null ? null : String.join(between, read);
        };
    }

    /** Parts with semicolons between them. */
    static Phrase series(Collection<? extends Phrase> parts) {
        return voice -> {
            List<String> read = read(parts, voice);
            return read == null ? null : String.join(voice.words().semicolon(), read);
        };
    }

    /** Sentences behind one another. */
    static Phrase sentences(Collection<? extends Phrase> sentences) {
        return join(" ", sentences.stream().map(Phrase::sentence).toList());
    }

    private static @Nullable List<String> read(Collection<? extends Phrase> parts, Voice voice) {
        List<String> read = new ArrayList<>(parts.size());
        for (Phrase part : parts) {
            String words = part.in(voice);
            if (words == null) {
                return null;
            }
            read.add(words);
        }
        return read;
    }

    /** The same words changed in some way. */
    default Phrase as(UnaryOperator<String> change) {
        return voice -> {
            String words = in(voice);
            return words == null ? null : change.apply(words);
        };
    }

    /** With a capital in front. */
    default Phrase capital() {
        return as(Capitals::first);
    }

    /** A label as it reads within a sentence. */
    default Phrase within() {
        return voice -> {
            String words = in(voice);
            return words == null ? null : voice.words().within(words);
        };
    }

    default Phrase bold() {
        return voice -> {
            String words = in(voice);
            return words == null || voice.plain() ? words : Markdown.bold(words);
        };
    }

    /** With a capital in front and a full stop behind, unless it ends in a mark of its own. */
    default Phrase sentence() {
        return as(words -> {
            String whole = Capitals.first(words.strip());
            int end = whole.length();
            while (end > 0 && whole.charAt(end - 1) == '*') {
                end--;
            }
            return end == 0 || ".!?:;…".indexOf(whole.charAt(end - 1)) >= 0 ? whole : whole + ".";
        });
    }

    /** Without the full stop or colon at its end. */
    default Phrase open() {
        return as(words -> {
            int end = words.length();
            while (end > 0 && (".:;,".indexOf(words.charAt(end - 1)) >= 0 || Character.isWhitespace(words.charAt(end - 1)))) {
                end--;
            }
            return words.substring(0, end);
        });
    }
}
