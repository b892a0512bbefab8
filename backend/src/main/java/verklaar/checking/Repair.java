package verklaar.checking;

import java.util.List;
import java.util.function.UnaryOperator;
import verklaar.statement.Draft;

/**
 * A change of the draft that solves a finding, made with one click.
 *
 * @param key of its text, {@code repair.{key}}: "choose a legal basis"
 * @param options what can be chosen; one when there is nothing to choose
 */
public record Repair(String key, List<Option> options) {

    public Repair {
        options = List.copyOf(options);
    }

    /** A repair that leaves nothing to choose. */
    public static Repair of(String key, Object label, UnaryOperator<Draft> change) {
        return new Repair(key, List.of(new Option(key, label, change)));
    }

    /**
     * One way to repair.
     *
     * @param key unique in the repair
     * @param label the words that will stand there: a text, words by language, or the key of one of our texts
     * @param change from the draft as it is to the draft repaired
     */
    public record Option(String key, Object label, UnaryOperator<Draft> change) {
    }
}
