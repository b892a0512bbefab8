package verklaar.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import verklaar.privacy.CountryCode;
import verklaar.privacy.DataItem;
import verklaar.privacy.InlineText;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.PlainText;

/** Entries of a catalogue for tests. */
final class CatalogueEntries {

    private static final Evidence SEEN = new Evidence(List.of(), "its website", null, LocalDate.of(2026, 11, 22), Evidence.Confidence.HIGH);

    private CatalogueEntries() {
    }

    static ProviderFacts aProvider(String key) {
        return ProviderFactsBuilder.builder().formatVersion(1).key(Key.of(key)).version(1).legalName(key + " B.V.").country(CountryCode.of("NL"))
                .status(ProviderFacts.Status.ACTIVE).agreements(List.of()).evidence(List.of(SEEN)).build();
    }

    /** A service of the provider of the same key, with one preset. */
    static ServiceFacts aService(String key) {
        return ServiceFactsBuilder.builder().formatVersion(1).key(Key.of(key)).version(1).name(key).category(Key.of("accounting"))
                .providers(List.of(Key.of(key))).aliases(List.of()).subServices(List.of()).status(ProviderFacts.Status.ACTIVE)
                .evidence(List.of(SEEN)).presets(List.of(aPreset("use"))).build();
    }

    static PresetFacts aPreset(String key) {
        return PresetFactsBuilder.builder().key(Key.of(key)).version(1).variant(plain("gebruik")).weight(PresetFacts.Weight.MATERIAL)
                .dataItems(List.of(DataItem.of("email"))).evidence(List.of(SEEN)).build();
    }

    static Term aTerm(Term.Kind kind, String key) {
        return TermBuilder.builder().kind(kind).key(Key.of(key)).dpvIri(List.of()).label(inline(key)).build();
    }

    static Term aTerm(Term.Kind kind, String key, String label) {
        return TermBuilder.builder(aTerm(kind, key)).label(inline(label)).build();
    }

    static WordingEdition.Words words(Term... further) {
        var terms = new ArrayList<>(List.of(aTerm(Term.Kind.SERVICE_CATEGORY, "accounting"), aTerm(Term.Kind.DATA, "email")));
        terms.addAll(List.of(further));
        return new WordingEdition.Words(terms, List.of(), List.of(), List.of(), List.of());
    }

    static CatalogueContent content(List<ProviderFacts> providers, List<ServiceFacts> services) {
        return new CatalogueContent(providers, services, words(), List.of());
    }

    static PlainText plain(String words) {
        return new PlainText(Map.of(LanguageTag.NL, words, LanguageTag.EN, words, LanguageTag.DE, words, LanguageTag.FR, words));
    }

    static InlineText inline(String words) {
        return new InlineText(plain(words).texts());
    }
}
