package verklaar.checking;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What rules are about: findings are grouped by it, in this order. */
public enum Topic {
    IDENTITY, DATA, PURPOSES, RECIPIENTS, TRANSFERS, RETENTION, RIGHTS, COMPLAINT, DECISIONS, COOKIES, SECURITY, FORM, REGISTER, COUNTRIES;

    /** Its name in addresses and documents. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    static Topic named(String key) {
        return of(key).orElseThrow(() -> new IllegalArgumentException("Not a topic: " + key));
    }

    public static Optional<Topic> of(String key) {
        return Arrays.stream(values()).filter(topic -> topic.key().equals(key)).findFirst();
    }
}
