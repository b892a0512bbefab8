package verklaar.privacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;

/**
 * Whole paragraphs: what {@link InlineText} may hold and also nested lists, tables, headings of level 3 and 4 and cross-references
 * {@code {section:key}}, in CommonMark without images and without HTML; at most 20,000 characters.
 */
public record BlockText(@JsonValue Map<LanguageTag, String> texts) implements Localised {

    public static final int LIMIT = 20_000;

    @JsonCreator
    public BlockText {
        texts = Localised.checked(texts, LIMIT, true);
    }

    public static BlockText of(LanguageTag language, String words) {
        return new BlockText(Map.of(language, words));
    }
}
