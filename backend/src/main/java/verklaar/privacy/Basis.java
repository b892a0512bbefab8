package verklaar.privacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** What allows a processing: one of the six of Art. 6(1). */
public enum Basis {
    CONSENT("consent", "a"), CONTRACT("contract", "b"), LEGAL_OBLIGATION("legal-obligation", "c"), VITAL_INTEREST("vital-interest", "d"),
    PUBLIC_TASK("public-task", "e"), LEGITIMATE_INTEREST("legitimate-interest", "f");

    private final String key;
    private final String letter;

    Basis(String key, String letter) {
        this.key = key;
        this.letter = letter;
    }

    /** The term's key in the catalogue. */
    @JsonValue
    public String key() {
        return key;
    }

    /** The letter within Art. 6(1). */
    public String letter() {
        return letter;
    }

    @JsonCreator
    public static Basis of(String key) {
        return Arrays.stream(values()).filter(b -> b.key.equals(key)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a legal basis of Art. 6(1): " + key));
    }
}
