package verklaar.checking.rest;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import verklaar.checking.FindingTexts;
import verklaar.privacy.LanguageTag;

/** In which language findings are told: the first of the Accept-Language header that rules are written in, else English. */
final class Told {

    private Told() {
    }

    static FindingTexts in(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream().map(Locale::getLanguage)
                .flatMap(wanted -> FindingTexts.LANGUAGES.stream().filter(ours -> ours.value().equals(wanted))).findFirst()
                .map(FindingTexts::in).orElseGet(() -> FindingTexts.in(LanguageTag.EN));
    }
}
