package verklaar.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static verklaar.catalogue.CatalogueEntries.aPreset;
import static verklaar.catalogue.CatalogueEntries.aProvider;
import static verklaar.catalogue.CatalogueEntries.aService;
import static verklaar.catalogue.CatalogueEntries.aTerm;
import static verklaar.catalogue.CatalogueEntries.content;
import static verklaar.catalogue.CatalogueEntries.inline;
import static verklaar.catalogue.CatalogueEntries.plain;
import static verklaar.catalogue.CatalogueEntries.words;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import verklaar.privacy.Key;
import verklaar.tenant.TenantId;

class CatalogueLoaderTest {

    private static final Key ONE = Key.of("one");
    private static final Key USE = Key.of("use");

    private final CatalogueVersions versions = new InMemoryCatalogueVersions();

    @BeforeEach
    void hasLoadedBefore() {
        load(aProvider("one"), aService("one"));
    }

    @Test
    void changesNothingTheSecondTime() {
        var stamp = versions.stamp(TenantId.PLATFORM);
        load(aProvider("one"), aService("one"));
        assertThat(versions.stamp(TenantId.PLATFORM)).isEqualTo(stamp);
        assertThat(versions.newestEdition()).isEqualTo(1);
        assertThat(versions.conflicts()).isEmpty();
    }

    @Test
    void makesAChangedPresetItsNextVersionAndKeepsTheOlderOne() {
        load(aProvider("one"), aService("one").withPresets(List.of(changed(2))));
        assertThat(versions.newestPresets(TenantId.PLATFORM)).extracting(v -> v.facts().version()).containsExactly(2);
        assertThat(versions.preset(TenantId.PLATFORM, ONE, USE, 1).orElseThrow().facts()).isEqualTo(aPreset("use"));
        assertThat(versions.conflicts()).isEmpty();
    }

    @Test
    void takesAChangedProviderThatFollowsTheNewest() {
        load(aProvider("one").withVersion(2).withLegalName("Une S.A."), aService("one"));
        assertThat(versions.newestProviders(TenantId.PLATFORM)).extracting(v -> v.facts().legalName()).containsExactly("Une S.A.");
    }

    @Test
    void keepsAChangeUnderTheSameNumberAsAConflict() {
        load(aProvider("one"), aService("one").withPresets(List.of(changed(1))));
        assertThat(versions.newestPresets(TenantId.PLATFORM)).extracting(v -> v.facts().variant()).containsExactly(aPreset("use").variant());
        assertThat(versions.conflicts()).extracting(Conflict::entry).containsExactly("preset/one/use");
    }

    @Test
    void keepsAVersionThatIsNotTheNextAsAConflict() {
        load(aProvider("one").withVersion(3).withLegalName("Une S.A."), aService("one"));
        assertThat(versions.newestProviders(TenantId.PLATFORM)).extracting(v -> v.facts().version()).containsExactly(1);
        assertThat(versions.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.head()).isEqualTo(1);
            assertThat(conflict.version()).isEqualTo(3);
            assertThat(conflict.content()).contains("Une S.A.");
        });
    }

    @Test
    void leavesAnOlderFileAloneWhenItIsStillWhatItWas() {
        load(aProvider("one").withVersion(2).withLegalName("Une S.A."), aService("one"));
        load(aProvider("one"), aService("one"));
        assertThat(versions.newestProviders(TenantId.PLATFORM)).extracting(v -> v.facts().version()).containsExactly(2);
        assertThat(versions.conflicts()).isEmpty();
    }

    @Test
    void startsANewEntryWithTheVersionItHasReached() {
        load(aProvider("two").withVersion(5), aService("two").withVersion(4));
        assertThat(versions.provider(TenantId.PLATFORM, Key.of("two"), 5)).isPresent();
        assertThat(versions.service(TenantId.PLATFORM, Key.of("two"), 4)).isPresent();
    }

    @Test
    void makesChangedWordsTheNextEditionAndKeepsTheOlderOne() {
        new CatalogueLoader(versions, Clock.systemUTC()).loadWords(words(aTerm(Term.Kind.PURPOSE, "payment")));
        assertThat(versions.newestEdition()).isEqualTo(2);
        assertThat(versions.edition(1).orElseThrow().terms(Term.Kind.PURPOSE)).isEmpty();
        assertThat(versions.edition(2).orElseThrow().terms(Term.Kind.PURPOSE)).hasSize(1);
    }

    @Test
    void leavesWhatACuratorPublishedWhenTheFilesSayWhatTheySaid() {
        curate(words(aTerm(Term.Kind.PURPOSE, "curated")));
        load(words());
        assertThat(purposes()).containsExactly("curated");
        assertThat(versions.newestEdition()).isEqualTo(2);
        assertThat(versions.conflicts()).isEmpty();
    }

    @Test
    void bringsWordsOfTheFilesTogetherWithThoseOfCurators() {
        load(words(aTerm(Term.Kind.PURPOSE, "payment"), aTerm(Term.Kind.PURPOSE, "gone"), aTerm(Term.Kind.SUBJECT, "guests")));
        curate(words(aTerm(Term.Kind.PURPOSE, "payment", "To be paid"), aTerm(Term.Kind.PURPOSE, "gone"),
                aTerm(Term.Kind.PURPOSE, "curated"), aTerm(Term.Kind.SUBJECT, "guests")));
        load(words(aTerm(Term.Kind.PURPOSE, "fresh"), aTerm(Term.Kind.PURPOSE, "payment"), aTerm(Term.Kind.SUBJECT, "guests", "Visitors")));

        assertThat(purposes()).as("what the files add and drop, and what curators add").containsExactly("fresh", "payment", "curated");
        assertThat(head().term(Term.Kind.PURPOSE, Key.of("payment")).orElseThrow().label()).isEqualTo(inline("To be paid"));
        assertThat(head().term(Term.Kind.SUBJECT, Key.of("guests")).orElseThrow().label()).isEqualTo(inline("Visitors"));
        assertThat(versions.conflicts()).isEmpty();
    }

    @Test
    void keepsAWordThatBothHaveChangedAsAConflictOfItsFile() {
        load(words(aTerm(Term.Kind.PURPOSE, "payment"), aTerm(Term.Kind.PURPOSE, "delivery")));
        curate(words(aTerm(Term.Kind.PURPOSE, "payment", "To be paid"), aTerm(Term.Kind.PURPOSE, "delivery")));
        load(words(aTerm(Term.Kind.PURPOSE, "payment", "Taking money"), aTerm(Term.Kind.PURPOSE, "delivery", "Bringing")));

        assertThat(head().terms(Term.Kind.PURPOSE)).extracting(Term::label).containsExactly(inline("To be paid"), inline("Bringing"));
        assertThat(versions.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.of()).isEqualTo(CatalogueEntry.terms(Term.Kind.PURPOSE));
            assertThat(conflict.content()).contains("Taking money", "Bringing").doesNotContain("To be paid");
        });
        load(words(aTerm(Term.Kind.PURPOSE, "payment", "Taking money"), aTerm(Term.Kind.PURPOSE, "delivery", "Bringing")));
        assertThat(versions.conflicts()).as("the same files once more").hasSize(1);
    }

    @Test
    void doesNotBringBackADecisionThatACuratorTookAway() {
        var brazil = new Adequacy("BR", "Brazil", null, "general", "2026-02", null, null, "its source", Evidence.Confidence.HIGH, null);
        var words = words();
        load(new WordingEdition.Words(words.terms(), List.of(), List.of(), List.of(brazil), List.of()));
        curate(words);
        load(new WordingEdition.Words(words(aTerm(Term.Kind.PURPOSE, "fresh")).terms(), List.of(), List.of(), List.of(brazil), List.of()));
        assertThat(head().words().adequacy()).isEmpty();
        assertThat(purposes()).containsExactly("fresh");
    }

    private WordingEdition head() {
        return versions.edition(versions.newestEdition()).orElseThrow();
    }

    private List<String> purposes() {
        return head().terms(Term.Kind.PURPOSE).stream().map(term -> term.key().value()).toList();
    }

    private void curate(WordingEdition.Words words) {
        versions.addEdition(new WordingEdition(versions.newestEdition() + 1, Instant.parse("2026-11-25T12:00:00Z"), words));
    }

    private void load(WordingEdition.Words words) {
        new CatalogueLoader(versions, Clock.systemUTC()).loadWords(words);
    }

    private static PresetFacts changed(int version) {
        return aPreset("use").withVersion(version).withVariant(plain("ander gebruik"));
    }

    private void load(ProviderFacts provider, ServiceFacts service) {
        CatalogueFixture.load(versions, content(List.of(provider), List.of(service)));
    }
}
