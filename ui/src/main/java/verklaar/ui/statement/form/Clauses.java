package verklaar.ui.statement.form;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import verklaar.catalogue.Clause;
import verklaar.privacy.Key;
import verklaar.statement.SectionKind;

/** The catalogue's sentences, as one chooses among them. */
public final class Clauses {

    /** What every sentence is told by itself: who speaks, how to reach them, the age of consent. */
    private static final Set<String> TOLD = Set.of("controller", "contact", "age");

    private Clauses() {
    }

    /** All of a kind of section. */
    public static List<Key> keys(FormContext context, SectionKind kind) {
        return of(context, kind).map(Clause::key).toList();
    }

    /** Those that can stand by themselves: what they leave open is a name or a few words. */
    public static List<Key> whole(FormContext context, SectionKind kind) {
        return of(context, kind).filter(clause -> whole(context, clause)).map(Clause::key).toList();
    }

    /** The sentence, with dots where something is put into it. */
    public static String words(FormContext context, Key key) {
        return context.vocabulary().edition().clause(key).map(clause -> {
            MessageFormat message = message(context, clause);
            return message.format(message.getArgumentNames().stream().collect(Collectors.toMap(name -> name, name -> "…")));
        }).orElse(key.value());
    }

    /** What a sentence leaves open that no fact of the statement tells, by name. */
    public static Set<String> open(FormContext context, Key key) {
        Set<String> open = new TreeSet<>();
        context.vocabulary().edition().clause(key).ifPresent(clause -> open.addAll(message(context, clause).getArgumentNames()));
        open.removeAll(TOLD);
        return open;
    }

    /** A sentence that takes another form with each value cannot be filled in by hand, and one that ends in a colon needs what follows. */
    private static boolean whole(FormContext context, Clause clause) {
        MessagePattern pattern = new MessagePattern(text(context, clause));
        return !text(context, clause).endsWith(":") && IntStream.range(0, pattern.countParts()).mapToObj(pattern::getPart)
                .noneMatch(part -> part.getType() == MessagePattern.Part.Type.ARG_START && part.getArgType() != ArgType.NONE);
    }

    private static String text(FormContext context, Clause clause) {
        return context.vocabulary().words(clause.text());
    }

    private static MessageFormat message(FormContext context, Clause clause) {
        return new MessageFormat(text(context, clause), context.source().locale());
    }

    private static Stream<Clause> of(FormContext context, SectionKind kind) {
        return context.vocabulary().edition().words().clauses().stream().filter(clause -> clause.section().value().equals(kind.key()));
    }
}
