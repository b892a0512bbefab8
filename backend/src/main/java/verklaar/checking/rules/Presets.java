package verklaar.checking.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import verklaar.catalogue.Evidence;
import verklaar.catalogue.Owner;
import verklaar.catalogue.Preset;
import verklaar.catalogue.PresetFacts;
import verklaar.catalogue.PresetFactsBuilder;
import verklaar.catalogue.PresetPin;
import verklaar.catalogue.ProviderFacts;
import verklaar.catalogue.ProviderFactsBuilder;
import verklaar.catalogue.ServiceFacts;
import verklaar.catalogue.ServiceFactsBuilder;
import verklaar.privacy.CountryCode;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.privacy.PlainText;
import verklaar.privacy.TransferBuilder;

/** Entries of the catalogue that examples of rules stand on. */
final class Presets {

    private Presets() {
    }

    /** A service of this kind. */
    static Preset of(String category) {
        return preset(category, firm("cloud", "US"));
    }

    /** Hosting by a firm that was seen on the list of the Data Privacy Framework on this day. */
    static Preset certified(LocalDate checkedOn) {
        return preset("hosting", ProviderFactsBuilder.builder().formatVersion(1).key(Key.of("cloud")).version(1).legalName("Cloud, Inc.")
                .country(CountryCode.of("US")).dpf(new ProviderFacts.Dpf(true, List.of(), checkedOn)).build());
    }

    /** Hosting by an Irish firm that another owns. */
    static Preset ownedBy(String parent) {
        return preset("hosting", ProviderFactsBuilder.builder().formatVersion(1).key(Key.of("cloud-ireland")).version(1).legalName("Cloud Ireland Ltd")
                .country(CountryCode.of("IE")).parent(Key.of(parent)).build());
    }

    /** Hosting in the United States under the standard clauses, with this much confidence in one of its facts. */
    static Preset vouched(Evidence.Confidence confidence, String fact) {
        List<Evidence> evidence = List.of(new Evidence(List.of(fact), "general knowledge", null, LocalDate.of(2026, 11, 25), confidence));
        Preset preset = of("hosting");
        return new Preset(preset.pin(), preset.service().withEvidence(evidence), preset.facts().withEvidence(evidence)
                .withTransfers(List.of(TransferBuilder.builder().country(CountryCode.of("US")).safeguard(Key.of("scc-c2p")).build())),
                preset.providers(), preset.publishedAt());
    }

    /** A firm in this country. */
    static ProviderFacts firm(String key, String country) {
        return ProviderFactsBuilder.builder().formatVersion(1).key(Key.of(key)).version(1).legalName("Cloud, Inc.").country(CountryCode.of(country)).build();
    }

    private static Preset preset(String category, ProviderFacts provider) {
        ServiceFacts service = ServiceFactsBuilder.builder().formatVersion(1).key(Key.of("example")).version(1).name("Example")
                .category(Key.of(category)).build();
        PresetFacts facts = PresetFactsBuilder.builder().key(Key.of("use")).version(1).variant(PlainText.of(LanguageTag.NL, "gebruik")).build();
        return new Preset(new PresetPin(Owner.PLATFORM, Key.of("example"), Key.of("use"), 1, List.of()), service, facts, List.of(provider), Instant.EPOCH);
    }
}
