package verklaar.privacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;

/** A sentence or a table cell: bold, emphasis, links and code in CommonMark, no paragraphs; at most 2,000 characters. */
public record InlineText(@JsonValue Map<LanguageTag, String> texts) implements Localised {

    public static final int LIMIT = 2_000;

    @JsonCreator
    public InlineText {
        texts = Localised.checked(texts, LIMIT, false);
    }

    public static InlineText of(LanguageTag language, String words) {
        return new InlineText(Map.of(language, words));
    }
}
