package verklaar.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static verklaar.catalogue.CatalogueEntries.aProvider;
import static verklaar.catalogue.CatalogueEntries.aService;
import static verklaar.catalogue.CatalogueEntries.content;
import static verklaar.catalogue.CatalogueEntries.inline;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import verklaar.privacy.CountryCode;
import verklaar.privacy.Key;
import verklaar.privacy.LanguageTag;
import verklaar.shared.Json;
import verklaar.tenant.Acting;
import verklaar.tenant.ActingFixture;
import verklaar.tenant.TenantId;

/** What holds of curating wherever the catalogue is kept. */
abstract class CuratingContract {

    private static final Change MATERIAL = new Change(PresetFacts.Weight.MATERIAL, inline("The name"));

    private final Acting cor = ActingFixture.anEditorOf(TenantId.PLATFORM);
    private final Acting dora = ActingFixture.anEditorOf(TenantId.PLATFORM);
    private final Key key = Key.of("s" + UUID.randomUUID());
    private final CatalogueEntry service = CatalogueEntry.service(key);
    private final CatalogueEntry provider = CatalogueEntry.provider(key);

    /** Use cases whose every call is kept at once. */
    abstract Curating curating();

    abstract CatalogueVersions versions();

    /** Loads what a file would say. */
    abstract void load(CatalogueContent content);

    private final Curating curating = curating();

    @BeforeEach
    void loadAService() {
        load(content(List.of(aProvider(key.value())), List.of(aService(key.value()).withCategory(Key.of("accounting")))));
    }

    private ServiceFacts head() {
        return versions().newestServices(TenantId.PLATFORM).stream().map(KnownVersions.Version::facts).filter(facts -> facts.key().equals(key))
                .findFirst().orElseThrow();
    }

    private int presetVersion() {
        return versions().newestPresets(TenantId.PLATFORM).stream().filter(preset -> preset.service().key().equals(key)).findFirst().orElseThrow()
                .facts().version();
    }

    @Test
    void opensAnEntryAsTheTextOfItsFile() {
        var sheet = curating.open(cor, service);
        assertThat(sheet.text()).startsWith("formatVersion: 1\nkey: " + key + "\nversion: 1\nname: " + key).isEqualTo(sheet.published());
        assertThat(sheet.version()).isEqualTo(1);
        assertThat(sheet.overtaken()).isFalse();
        assertThat(curating.check(cor, service, sheet.text())).isEmpty();
    }

    @Test
    void publishesTheNextVersionOfWhatSaysSomethingNewAndOfThatAlone() {
        var sheet = curating.open(cor, service);
        curating.publish(cor, service, sheet.text().replace("category: email", "category: email\n        certainty: POSSIBLE"), sheet.base(), MATERIAL);

        assertThat(head().version()).as("the service itself").isEqualTo(1);
        var preset = versions().preset(TenantId.PLATFORM, key, Key.of("use"), 2).orElseThrow();
        assertThat(preset.facts().weight()).isEqualTo(PresetFacts.Weight.MATERIAL);
        assertThat(preset.facts().changeNote()).isEqualTo(inline("The name"));
        assertThat(versions().preset(TenantId.PLATFORM, key, Key.of("use"), 1).orElseThrow().facts().changeNote()).isNull();
    }

    @Test
    void carriesAChangeOfTheServiceToStatementsByItsPresets() {
        var sheet = curating.open(cor, service);
        curating.publish(cor, service, sheet.text().replace("name: " + key, "name: Renamed " + key), sheet.base(), MATERIAL);

        assertThat(head().version()).isEqualTo(2);
        assertThat(presetVersion()).isEqualTo(2);
        assertThat(versions().preset(TenantId.PLATFORM, key, Key.of("use"), 2).orElseThrow().service().name()).isEqualTo("Renamed " + key);
    }

    @Test
    void publishesAProvider() {
        var sheet = curating.open(cor, provider);
        curating.publish(cor, provider, sheet.text().replace("country: NL", "country: BE"), sheet.base(), new Change(PresetFacts.Weight.MATERIAL, null));
        assertThat(versions().provider(TenantId.PLATFORM, key, 2).orElseThrow().facts().country().value()).isEqualTo("BE");
    }

    @Test
    void publishesANewServiceAsItsFirstVersion() {
        var fresh = CatalogueEntry.service(Key.of("n" + UUID.randomUUID()));
        var sheet = curating.open(cor, fresh);
        assertThat(sheet.version()).isZero();
        assertThat(curating.check(cor, fresh, sheet.text())).extracting(Problem::reason).anyMatch(reason -> reason.contains("where this comes from"));
        var evidence = "evidence: [{source: its website, checkedOn: 2026-11-22, confidence: HIGH}]";
        var text = sheet.text().replace("category: collaboration", "category: accounting\n" + evidence).replace("      fr: usage", "      fr: usage\n    " + evidence);
        curating.publish(cor, fresh, text, sheet.base(), MATERIAL);
        assertThat(versions().preset(TenantId.PLATFORM, fresh.key(), Key.of("use"), 1).orElseThrow().facts().changeNote()).isNull();
    }

    @Test
    void saysOnWhichLineWhatIsWrongAndPublishesNothing() {
        var sheet = curating.open(cor, service);
        var bad = sheet.text().replace("providers: [" + key + "]", "providers: [nobody]");
        assertThat(curating.check(cor, service, bad)).singleElement().satisfies(problem -> {
            assertThat(problem.reason()).contains("There is no provider nobody");
            assertThat(bad.lines().toList().get(problem.line() - 1)).contains("nobody");
        });
        assertThat(curating.check(cor, service, "name: [")).isNotEmpty();
        assertThat(curating.check(cor, service, sheet.text() + "colour: blue\n")).extracting(Problem::reason).anyMatch(reason -> reason.contains("colour"));
        assertThat(curating.check(cor, service, sheet.text().replace("  - key: use", "  - key: another"))).extracting(Problem::reason)
                .anyMatch(reason -> reason.contains("The preset use is missing"));
        assertThat(curating.check(cor, service, sheet.text().replace("key: " + key + "\n", "key: else\n"))).extracting(Problem::reason)
                .containsExactly("The key must stay " + key);
        assertThatThrownBy(() -> curating.publish(cor, service, bad, sheet.base(), MATERIAL)).isInstanceOf(CatalogueRefused.NotSound.class);
        assertThat(presetVersion()).isEqualTo(1);
    }

    @Test
    void publishesNoPresetWithoutANote() {
        var sheet = curating.open(cor, service);
        var changed = sheet.text().replace("name: " + key, "name: Renamed " + key);
        assertThatThrownBy(() -> curating.publish(cor, service, changed, sheet.base(), new Change(PresetFacts.Weight.EDITORIAL, null)))
                .isInstanceOf(CatalogueRefused.NotSound.class).hasMessageContaining("says what changed");
    }

    @Test
    void publishesNothingThatSaysNothingNew() {
        var sheet = curating.open(cor, service);
        assertThatThrownBy(() -> curating.publish(cor, service, sheet.text(), sheet.base(), MATERIAL)).isInstanceOf(CatalogueRefused.Unchanged.class);
    }

    @Test
    void showsTheSecondOfTwoCuratorsTheDifferenceAndLosesNothing() {
        var first = curating.open(cor, service);
        var second = curating.open(dora, service);
        var hers = second.text().replace("category: email", "category: email\n        certainty: POSSIBLE");
        curating.keep(dora, service, hers, second.base());
        curating.publish(cor, service, first.text().replace("name: " + key, "name: Renamed " + key), first.base(), MATERIAL);

        assertThatThrownBy(() -> curating.publish(dora, service, hers, second.base(), MATERIAL)).isInstanceOf(CatalogueRefused.Overtaken.class);
        var now = curating.open(dora, service);
        assertThat(now.overtaken()).isTrue();
        assertThat(now.text()).as("her own work").isEqualTo(hers);
        assertThat(SideBySide.of(now.published(), now.text()).differing(0)).extracting(SideBySide.Row::left).anyMatch(line -> line.contains("Renamed"));

        var together = hers.replace("name: " + key, "name: Renamed " + key);
        curating.publish(dora, service, together, curating.published(dora, service).base(), MATERIAL);
        assertThat(presetVersion()).isEqualTo(3);
        assertThat(head().name()).isEqualTo("Renamed " + key);
    }

    @Test
    void keepsADraftForItsCuratorAloneUntilItIsPublishedOrDropped() {
        var sheet = curating.open(cor, service);
        curating.keep(cor, service, "half a thought", sheet.base());
        assertThat(curating.open(cor, service).text()).isEqualTo("half a thought");
        assertThat(curating.open(dora, service).text()).isEqualTo(sheet.text());
        assertThat(state().concerns()).contains(EntryState.Concern.DRAFT);
        curating.drop(cor, service);
        assertThat(curating.open(cor, service).isDrafted()).isFalse();

        curating.keep(cor, service, sheet.text(), sheet.base());
        curating.publish(cor, service, sheet.text().replace("name: " + key, "name: Renamed " + key), sheet.base(), MATERIAL);
        assertThat(curating.open(cor, service).isDrafted()).isFalse();
    }

    @Test
    void takesWhatAFileSaidIntoADraftAndSettlesTheConflict() {
        var theirs = aService(key.value()).presets().get(0).withVersion(3).withChangeNote(inline("From the file"))
                .withWeight(PresetFacts.Weight.EDITORIAL).withConsentNeeded(true);
        var conflict = new Conflict("preset/" + key + "/use", 1, 3, new String(Json.write(theirs), StandardCharsets.UTF_8), Instant.parse("2026-11-22T12:00:00Z"));
        keepConflict(conflict);
        assertThat(curating.conflicts(cor)).contains(conflict);
        assertThat(state().concerns()).contains(EntryState.Concern.CONFLICT);

        var sheet = curating.take(cor, conflict);
        assertThat(sheet.text()).contains("consentNeeded: true", "version: 3");
        assertThat(curating.conflicts(cor)).doesNotContain(conflict);
        assertThat(presetVersion()).as("nothing is published by itself").isEqualTo(1);
        curating.publish(cor, service, sheet.text(), sheet.base(), MATERIAL);
        assertThat(presetVersion()).isEqualTo(2);
    }

    @Test
    void leavesWhatIsPublishedWhenAConflictIsDismissed() {
        var conflict = new Conflict("provider/" + key, 1, 3, new String(Json.write(aProvider(key.value())), StandardCharsets.UTF_8),
                Instant.parse("2026-11-22T12:00:00Z"));
        keepConflict(conflict);
        curating.dismiss(cor, conflict);
        assertThat(curating.conflicts(cor)).doesNotContain(conflict);
        assertThat(curating.open(cor, provider).isDrafted()).isFalse();
    }

    abstract void keepConflict(Conflict conflict);

    @Test
    void letsNobodyCurateWhoIsNoCurator() {
        var member = ActingFixture.anOwner();
        assertThatThrownBy(() -> curating.entries(member)).isInstanceOf(CatalogueRefused.Unknown.class);
        assertThatThrownBy(() -> curating.open(member, service)).isInstanceOf(CatalogueRefused.Unknown.class);
        assertThatThrownBy(() -> curating.publish(member, service, "", "", MATERIAL)).isInstanceOf(CatalogueRefused.Unknown.class);
        assertThatThrownBy(() -> curating.export(member)).isInstanceOf(CatalogueRefused.Unknown.class);
    }

    private static final CatalogueEntry PURPOSES = CatalogueEntry.terms(Term.Kind.PURPOSE);

    private void publish(CatalogueEntry entry, String before, String after) {
        var sheet = curating.open(cor, entry);
        curating.publish(cor, entry, sheet.text().replace(before, after), sheet.base(), MATERIAL);
    }

    /** An edition with two purposes that nothing else names, and two decisions. */
    private void publishWords() {
        var words = CatalogueEntries.words(CatalogueEntries.aTerm(Term.Kind.PURPOSE, "p" + key), filled());
        var decision = new Adequacy("AR", "Argentina", null, "general", "2003", null, null, "its source", Evidence.Confidence.HIGH, null);
        versions().addEdition(new WordingEdition(versions().newestEdition() + 1, Instant.parse("2026-11-25T12:00:00Z"), new WordingEdition.Words(words.terms(),
                List.of(), List.of(), List.of(decision, new Adequacy("CH", "Switzerland", null, "general", "2003", null, null, "its source",
                        Evidence.Confidence.HIGH, null)), List.of())));
    }

    /** A purpose with a variable. */
    private Term filled() {
        return TermBuilder.builder(CatalogueEntries.aTerm(Term.Kind.PURPOSE, "q" + key)).text(inline("For {service}")).build();
    }

    private WordingEdition words() {
        return versions().edition(versions().newestEdition()).orElseThrow();
    }

    @Test
    void publishesAListOfWordsAsTheNextEditionWithAllOtherWordsAsTheyAre() {
        publishWords();
        var before = words();
        var sheet = curating.open(cor, PURPOSES);
        assertThat(sheet.version()).isEqualTo(before.number());
        assertThat(curating.check(cor, PURPOSES, sheet.text())).isEmpty();
        publish(PURPOSES, "nl: p" + key, "nl: anders");

        assertThat(words().number()).isEqualTo(before.number() + 1);
        assertThat(words().term(Term.Kind.PURPOSE, Key.of("p" + key)).orElseThrow().label().texts()).containsEntry(LanguageTag.NL, "anders");
        assertThat(WordsFiles.of(before.words())).allSatisfy(file -> {
            if (!file.equals(PURPOSES)) {
                assertThat(WordsFiles.part(words().words(), file)).isEqualTo(WordsFiles.part(before.words(), file));
            }
        });
        assertThat(versions().edition(before.number()).orElseThrow().words()).as("the older edition").isEqualTo(before.words());
    }

    @Test
    void takesADecisionThatFellOutOfTheList() {
        publishWords();
        publish(CatalogueEntry.ADEQUACY, "- country: CH\n  name: Switzerland\n  scope: general\n  inForceFrom: \"2003\"\n  source: its source\n  confidence: HIGH\n", "");
        assertThat(words().adequacy(CountryCode.of("CH"))).isEmpty();
        assertThat(words().adequacy(CountryCode.of("AR"))).isPresent();
    }

    @Test
    void letsNoWordGoThatStatementsMaySayAndNoneInThatNothingFills() {
        publishWords();
        var sheet = curating.open(cor, PURPOSES);
        assertThat(curating.check(cor, PURPOSES, sheet.text().replace("key: p" + key, "key: other" + key))).extracting(Problem::reason)
                .containsExactly("The term p" + key + " is missing; statements may say it, so it stays");
        assertThat(curating.check(cor, PURPOSES, sheet.text().replace("{service}", "{servant}"))).singleElement().satisfies(problem -> {
            assertThat(problem.reason()).contains("Nothing fills the variable servant; there are [service]");
            assertThat(sheet.text().lines().toList().get(problem.line() - 1)).contains("text:");
        });
        assertThat(curating.check(cor, PURPOSES, sheet.text().replaceFirst("    fr: .*\n", ""))).extracting(Problem::reason)
                .anyMatch(reason -> reason.contains("Not said in fr"));
        assertThat(curating.check(cor, PURPOSES, sheet.text() + "- key: p" + key + "\n  label: {nl: x, en: x, de: x, fr: x}\n")).extracting(Problem::reason)
                .containsExactly("/key: The term p" + key + " occurs twice");
        assertThat(curating.check(cor, PURPOSES, "- [")).isNotEmpty();
        assertThat(curating.check(cor, CatalogueEntry.ADEQUACY, "[]")).extracting(Problem::reason).containsExactly("The list is empty");
        assertThatThrownBy(() -> publish(PURPOSES, "{service}", "{servant}")).isInstanceOf(CatalogueRefused.NotSound.class);
        assertThatThrownBy(() -> publish(PURPOSES, "", "")).isInstanceOf(CatalogueRefused.Unchanged.class);
        assertThatThrownBy(() -> curating.open(cor, CatalogueEntry.of("terms", "nothing").orElseThrow())).isInstanceOf(CatalogueRefused.Unknown.class);
        assertThatThrownBy(() -> curating.open(cor, CatalogueEntry.of("authorities", "else").orElseThrow())).isInstanceOf(CatalogueRefused.Unknown.class);
    }

    @Test
    void letsTwoCuratorsPublishTwoListsAndStopsTheSecondOfOne() {
        publishWords();
        var purposes = curating.open(cor, PURPOSES);
        var again = curating.open(dora, PURPOSES);
        var decisions = curating.open(dora, CatalogueEntry.ADEQUACY);
        curating.publish(cor, PURPOSES, purposes.text().replace("nl: p" + key, "nl: anders"), purposes.base(), MATERIAL);
        curating.publish(dora, CatalogueEntry.ADEQUACY, decisions.text().replace("Argentina", "Argentine Republic"), decisions.base(), MATERIAL);
        assertThat(words().term(Term.Kind.PURPOSE, Key.of("p" + key)).orElseThrow().label().texts()).containsValue("anders");
        assertThatThrownBy(() -> curating.publish(dora, PURPOSES, again.text().replace("en: p" + key, "en: else"), again.base(), MATERIAL))
                .isInstanceOf(CatalogueRefused.Overtaken.class);
    }

    @Test
    void takesTheWordsOfAFileIntoADraftAndSettlesTheConflict() {
        publishWords();
        var theirs = new WordingEdition.Words(List.of(CatalogueEntries.aTerm(Term.Kind.PURPOSE, "p" + key, "Theirs " + key),
                filled()), List.of(), List.of(), List.of(), List.of());
        var conflict = new Conflict("terms/purpose", words().number(), words().number() + 1, new String(Json.write(theirs), StandardCharsets.UTF_8),
                Instant.parse("2026-11-22T12:00:00Z"));
        keepConflict(conflict);
        assertThat(state(PURPOSES).concerns()).contains(EntryState.Concern.CONFLICT);
        var sheet = curating.take(cor, conflict);
        assertThat(sheet.text()).contains("nl: Theirs " + key);
        assertThat(curating.check(cor, PURPOSES, sheet.text())).isEmpty();
        assertThat(curating.conflicts(cor)).doesNotContain(conflict);
        curating.publish(cor, PURPOSES, sheet.text(), sheet.base(), MATERIAL);
        assertThat(words().terms(Term.Kind.PURPOSE)).extracting(Term::label).contains(inline("Theirs " + key));
    }

    @Test
    void tellsHowAListOfWordsIsDoing() {
        publishWords();
        assertThat(state(CatalogueEntry.ADEQUACY).confidence()).isEqualTo(Evidence.Confidence.HIGH);
        assertThat(state(CatalogueEntry.ADEQUACY).version()).isEqualTo(words().number());
        publish(CatalogueEntry.ADEQUACY, "confidence: HIGH", "confidence: LOW");
        assertThat(state(CatalogueEntry.ADEQUACY).concerns()).containsExactly(EntryState.Concern.UNSURE);
        assertThat(curating.export(cor).get("authorities/adequacy.yaml")).contains("confidence: LOW");
    }

    private EntryState state(CatalogueEntry entry) {
        return curating.entries(cor).stream().filter(state -> state.entry().equals(entry)).findFirst().orElseThrow();
    }

    private EntryState state() {
        return state(service);
    }

    @Test
    void tellsHowEachEntryIsDoing() {
        assertThat(state().name()).isEqualTo(key.value());
        assertThat(state().confidence()).isEqualTo(Evidence.Confidence.HIGH);
        assertThat(state().concerns()).isEmpty();

        var sheet = curating.open(cor, service);
        curating.publish(cor, service, sheet.text().replace("checkedOn: 2026-11-22\n    confidence: HIGH", "checkedOn: 2025-01-01\n    confidence: LOW"),
                sheet.base(), MATERIAL);
        assertThat(state().concerns()).contains(EntryState.Concern.STALE, EntryState.Concern.UNSURE);
        curating.keep(cor, service, sheet.text().replaceAll("      fr: gebruik\n", ""), sheet.base());
        assertThat(state().concerns()).contains(EntryState.Concern.UNTRANSLATED);
    }
}
