package verklaar.hosting;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import verklaar.privacy.LanguageTag;
import verklaar.rendering.FixedWords;
import verklaar.rendering.MessagePage;
import verklaar.rendering.PageRenderer;
import verklaar.rendering.StyleSheet;

/** The pages that say why there is nothing else to read, in the languages we speak; made once. */
final class Messages {

    private final Map<MessagePage.Kind, Map<LanguageTag, Representation>> pages = new EnumMap<>(MessagePage.Kind.class);

    Messages(PageRenderer renderer, StyleSheet styleSheet) {
        for (MessagePage.Kind kind : MessagePage.Kind.values()) {
            Map<LanguageTag, Representation> languages = new LinkedHashMap<>();
            FixedWords.LANGUAGES.forEach(language -> languages.put(language, Representation.of("text/html; charset=utf-8", language.value(),
                    renderer.message(MessagePage.of(kind, language, styleSheet.address())))));
            pages.put(kind, languages);
        }
    }

    Representation page(MessagePage.Kind kind, AcceptedLanguages reader) {
        return pages.get(kind).get(reader.best(FixedWords.LANGUAGES, LanguageTag.EN));
    }
}
