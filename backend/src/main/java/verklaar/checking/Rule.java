package verklaar.checking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.LanguageTag;

/**
 * One rule: what it looks at, when it finds something, and where that comes from. Its texts are {@code {id}.report} and
 * {@code {id}.guidance} in {@code rules_{language}.properties}. An id is never used again; a rule that no longer holds is retired.
 *
 * @param since when it was written
 * @param retired from when it finds nothing any more; null while it holds
 * @param fires a change of the sample statement after which it finds something
 * @param silent a change after which it finds nothing although it looks
 */
public record Rule(String id, Need need, Severity severity, Pack pack, List<Source> sources, LocalDate since, @Nullable LocalDate retired,
        Look look, UnaryOperator<Sample> fires, UnaryOperator<Sample> silent) {

    public Rule {
        sources = List.copyOf(sources);
    }

    /** Begins a rule that stands on one or more sources; none when it is our own advice. */
    public static Start of(String id, Need need, Severity severity, Source... sources) {
        return new Start(id, need, severity, List.of(sources));
    }

    boolean holdsOn(LocalDate day) {
        return retired == null || day.isBefore(retired);
    }

    /** Whether a tenant may take its warnings as advice, or do without its advice; an error stays one. */
    public boolean canBeLowered() {
        return severity != Severity.ERROR;
    }

    /** Looks at a statement. */
    public interface Look {
        Seen at(Subject subject);
    }

    /**
     * What a rule saw.
     *
     * @param applied whether there was anything it applies to
     */
    public record Seen(boolean applied, List<Finding> findings) {
    }

    /** The beginning of a rule. */
    public static final class Start {

        private final String id;
        private final Need need;
        private final Severity severity;
        private final List<Source> sources;
        private Pack pack = Pack.EU;
        private LocalDate since = RuleSet.FIRST_DAY;
        private @Nullable LocalDate retired;

        private Start(String id, Need need, Severity severity, List<Source> sources) {
            this.id = id;
            this.need = need;
            this.severity = severity;
            this.sources = sources;
        }

        /** Whose law it is; the Union's when nothing is said. */
        public Start pack(Pack pack) {
            this.pack = pack;
            return this;
        }

        public Start since(LocalDate day) {
            this.since = day;
            return this;
        }

        public Start retired(LocalDate day) {
            this.retired = day;
            return this;
        }

        /** A rule about several things of the same kind, each found by itself. */
        public <T> About<T> each(Function<Subject, ? extends List<At<T>>> things) {
            return new About<>(this, things);
        }

        /** A rule about the statement as a whole. */
        public About<Subject> statement(String path) {
            return new About<>(this, subject -> List.of(new At<>(path, subject)));
        }

        /** A rule about words, each found by itself and in its language. */
        public About<Passage> passages(Function<Subject, ? extends List<Passage>> passages) {
            return new About<Passage>(this, subject -> passages.apply(subject).stream().map(p -> new At<>(p.path(), p)).toList()).in(Passage::language);
        }

        /** A rule about words that a list finds; its findings name them as {@code words}. */
        public About<Passage> passages(Function<Subject, ? extends List<Passage>> passages, WordList list) {
            return passages(passages).fires(passage -> passage.has(list))
                    .naming("words", passage -> passage.hits(list).get(0).found());
        }
    }

    /** A rule about things of one kind, being written. */
    public static final class About<T> {

        private final Start start;
        private final Function<Subject, ? extends List<At<T>>> things;
        private BiPredicate<Subject, T> when = (subject, thing) -> true;
        private BiPredicate<Subject, T> fires = (subject, thing) -> false;
        private String suffix = "";
        private final Map<String, BiFunction<Subject, T, @Nullable Object>> names = new LinkedHashMap<>();
        private @Nullable BiFunction<Subject, At<T>, @Nullable Repair> repair;
        private @Nullable Function<T, LanguageTag> language;
        private @Nullable BiFunction<Subject, T, Severity> weighing;
        private @Nullable UnaryOperator<Sample> example;

        private About(Start start, Function<Subject, ? extends List<At<T>>> things) {
            this.start = start;
            this.things = things;
        }

        /** The field the finding points to, within the thing. */
        public About<T> at(String field) {
            this.suffix = "/" + field;
            return this;
        }

        /** The condition under which the rule applies to a thing at all. */
        public About<T> when(Predicate<T> applies) {
            return when((subject, thing) -> applies.test(thing));
        }

        public About<T> when(BiPredicate<Subject, T> applies) {
            BiPredicate<Subject, T> before = this.when;
            this.when = (subject, thing) -> before.test(subject, thing) && applies.test(subject, thing);
            return this;
        }

        /** What is wrong with a thing that the rule applies to. */
        public About<T> fires(Predicate<T> wrong) {
            return fires((subject, thing) -> wrong.test(thing));
        }

        public About<T> fires(BiPredicate<Subject, T> wrong) {
            this.fires = wrong;
            return this;
        }

        /** A value that the texts name in braces; null leaves the finding without it. */
        public About<T> naming(String name, Function<T, @Nullable Object> value) {
            return naming(name, (subject, thing) -> value.apply(thing));
        }

        public About<T> naming(String name, BiFunction<Subject, T, @Nullable Object> value) {
            this.names.put(name, value);
            return this;
        }

        /** The language the finding is about. */
        public About<T> in(Function<T, LanguageTag> language) {
            this.language = language;
            return this;
        }

        /** A severity that depends on the thing. */
        public About<T> weighing(BiFunction<Subject, T, Severity> weighing) {
            this.weighing = weighing;
            return this;
        }

        public About<T> repaired(BiFunction<Subject, At<T>, @Nullable Repair> repair) {
            this.repair = repair;
            return this;
        }

        /** A change of the sample statement after which the rule finds something. */
        public About<T> example(UnaryOperator<Sample> fires) {
            this.example = fires;
            return this;
        }

        /** A change after which it finds nothing, the end of the rule. */
        public Rule silent(UnaryOperator<Sample> silent) {
            if (example == null) {
                throw new IllegalStateException("Rule " + start.id + " has no example");
            }
            return new Rule(start.id, start.need, start.severity, start.pack, start.sources, start.since, start.retired, this::look, example, silent);
        }

        /** The end of a rule that is silent on the sample as it is. */
        public Rule otherwiseSilent() {
            return silent(UnaryOperator.identity());
        }

        private Seen look(Subject subject) {
            boolean applied = false;
            List<Finding> findings = new ArrayList<>();
            for (At<T> thing : things.apply(subject)) {
                if (when.test(subject, thing.value())) {
                    applied = true;
                    if (fires.test(subject, thing.value())) {
                        findings.add(finding(subject, thing));
                    }
                }
            }
            return new Seen(applied, findings);
        }

        private Finding finding(Subject subject, At<T> thing) {
            Map<String, Object> arguments = new LinkedHashMap<>();
            names.forEach((name, value) -> {
                Object found = value.apply(subject, thing.value());
                if (found != null) {
                    arguments.put(name, found);
                }
            });
            return new Finding(start.id, weighing == null ? start.severity : weighing.apply(subject, thing.value()), thing.path() + suffix,
                    language == null ? null : language.apply(thing.value()), arguments, repair == null ? null : repair.apply(subject, thing));
        }
    }
}
