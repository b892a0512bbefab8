package verklaar.checking;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import verklaar.privacy.Key;

/**
 * What rules must know and no fact of a statement tells: the closed list of questions that a tenant answers with yes or no. The texts
 * are {@code question.{key}} beside those of the rules.
 */
public enum Question {
    /** Whether people in the EEA are offered goods or services, or watched, from outside it (Art. 3(2)). */
    TARGETS_EEA;

    /** Its name in declarations: lower case with hyphens. */
    public Key key() {
        return Key.of(name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** The question of a declaration; empty when rules no longer ask it. */
    public static Optional<Question> of(Key key) {
        return Arrays.stream(values()).filter(question -> question.key().equals(key)).findFirst();
    }
}
