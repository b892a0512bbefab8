package verklaar.privacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;

/** A label: one line without markup, at most 200 characters. */
public record PlainText(@JsonValue Map<LanguageTag, String> texts) implements Localised {

    public static final int LIMIT = 200;

    @JsonCreator
    public PlainText {
        texts = Localised.checked(texts, LIMIT, false);
    }

    public static PlainText of(LanguageTag language, String words) {
        return new PlainText(Map.of(language, words));
    }
}
