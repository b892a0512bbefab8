package verklaar.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import verklaar.privacy.DataItem;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.Localised;

/** Tells a service in one language, with the words of the newest edition. */
final class Hits {

    private final LanguageTag language;
    private final WordingEdition words;

    Hits(LanguageTag language, WordingEdition words) {
        this.language = language;
        this.words = words;
    }

    ServiceHit of(Owner owner, ServiceFacts service, Function<Key, Optional<ProviderFacts>> providers) {
        var provider = service.providers().stream().findFirst().flatMap(providers);
        var name = service.label() == null ? service.name() : said(service.label());
        var uses = service.presets().stream().map(preset -> new ServiceHit.Use(preset.key(), said(preset.variant()))).toList();
        var category = category(service.category());
        return new ServiceHit(owner, service.key(), name, provider.map(ProviderFacts::legalName).orElse(null),
                provider.map(ProviderFacts::country).orElse(null), category, service.status(), uses, data(service));
    }

    /** A kind of service. */
    String category(Key key) {
        return term(Term.Kind.SERVICE_CATEGORY, key);
    }

    private List<String> data(ServiceFacts service) {
        return service.presets().stream().flatMap(preset -> preset.dataItems().stream()).flatMap(this::data).distinct().toList();
    }

    private Stream<String> data(DataItem item) {
        return switch (item.extent()) {
            case NONE -> Stream.empty();
            case ALL_LISTED -> Stream.of(term(Term.Kind.DATA, Key.of("all-listed")));
            case ITEM -> Stream.of(item.text() == null ? term(Term.Kind.DATA, item.category()) : said(item.text()));
        };
    }

    private String term(Term.Kind kind, Key key) {
        return words.term(kind, key).map(term -> said(term.label())).orElse(key.value());
    }

    /** In the language asked for, else in its plainer form ({@code nl} for {@code nl-BE}), else English, else whatever there is. */
    private String said(Localised text) {
        var plainer = LanguageTag.of(language.locale().getLanguage());
        return Stream.of(language, plainer, LanguageTag.EN).flatMap(tag -> text.in(tag).stream()).findFirst()
                .orElseGet(() -> text.texts().values().iterator().next());
    }
}
