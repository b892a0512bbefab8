package verklaar.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import verklaar.catalogue.CatalogueFixture;
import verklaar.catalogue.Evidence;
import verklaar.catalogue.ServiceProfile;
import verklaar.privacy.LanguageTag;

class SourceWordsTest {

    private static final Pattern BLANK = Pattern.compile("\\{[^}]*}");

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "de", "fr"})
    void saysEverySourceOfAServiceInTheLanguage(String language) {
        assertThat(sources()).isNotEmpty().filteredOn(source -> SourceWords.in(LanguageTag.of(language), source).isEmpty())
                .as("sources without words in " + language + "; sources_*.properties has the phrases").isEmpty();
    }

    @Test
    void saysEverySourceInEnglishAsTheFilesDoButForItsDates() {
        assertThat(sources()).allSatisfy(source -> assertThat(SourceWords.in(LanguageTag.EN, source).orElseThrow().replace("21 January 2026", "2026-01-21"))
                .isEqualTo(source));
    }

    @Test
    void writesDatesAsTheLanguageDoes() {
        assertThat(SourceWords.in(LanguageTag.NL, "general knowledge; Open Cookie Database, version of 2026-01-21"))
                .contains("algemene kennis; Open Cookie Database, versie van 21 januari 2026");
        assertThat(SourceWords.in(LanguageTag.DE, "the official list of participants of 4 May 2026, as read for wuemaikblume/dsgvo-skills"))
                .contains("die amtliche Teilnehmerliste vom 4. Mai 2026, wie für wuemaikblume/dsgvo-skills gelesen");
        assertThat(SourceWords.in(LanguageTag.FR, "the reading of May 2026 in wuemaikblume/dsgvo-skills"))
                .contains("lecture faite en mai 2026 pour wuemaikblume/dsgvo-skills");
    }

    @Test
    void leavesASourceAloneThatItHasNoWordsFor() {
        assertThat(SourceWords.in(LanguageTag.NL, "a letter by the provider’s lawyer")).isEmpty();
        assertThat(SourceWords.in(LanguageTag.NL, "general knowledge; a letter by the provider’s lawyer")).isEmpty();
        assertThat(SourceWords.in(LanguageTag.NL, "Open Cookie Database, version of last week")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "de", "fr"})
    void hasTheSamePhrasesWithTheSameBlanksInEveryLanguage(String language) {
        var english = SourceWords.phrases(LanguageTag.EN);
        var others = SourceWords.phrases(LanguageTag.of(language));
        assertThat(others.keySet()).isEqualTo(english.keySet());
        english.forEach((key, phrase) -> assertThat(blanks(others.get(key))).as(key).isEqualTo(blanks(phrase)));
    }

    private static Set<String> blanks(String phrase) {
        var found = new TreeSet<String>();
        BLANK.matcher(phrase).results().forEach(blank -> found.add(blank.group()));
        return found;
    }

    private static Set<String> sources() {
        var catalogue = CatalogueFixture.bundledForAnyone();
        return CatalogueFixture.bundledKeys().stream().map(catalogue::service).flatMap(SourceWordsTest::evidence).map(Evidence::source)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<Evidence> evidence(ServiceProfile profile) {
        return Stream.of(profile.service().evidence().stream(), profile.firms().stream().flatMap(firm -> firm.facts().evidence().stream()),
                profile.uses().stream().flatMap(use -> use.facts().evidence().stream())).flatMap(found -> found);
    }
}
