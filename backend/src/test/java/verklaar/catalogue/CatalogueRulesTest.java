package verklaar.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verklaar.privacy.Key;

class CatalogueRulesTest {

    private static final String LABEL = "{nl: een, en: one, de: eins, fr: un}";
    private static final String EVIDENCE = "evidence: [{source: its website, checkedOn: 2026-11-22, confidence: HIGH}]";
    private static final String PROVIDER = """
            formatVersion: 1
            key: KEY
            version: 1
            legalName: KEY B.V.
            country: NL
            """ + EVIDENCE + "\n";
    private static final String SERVICE = """
            formatVersion: 1
            key: KEY
            version: 1
            name: KEY
            category: accounting
            providers: [KEY]
            EVIDENCE
            presets:
              - key: use
                version: 1
                variant: LABEL
                EVIDENCE
                dataItems: [{key: mail, category: email}]
            """.replace("LABEL", LABEL).replace("EVIDENCE", EVIDENCE);

    @TempDir
    Path folder;

    @BeforeEach
    void beginsSound() throws IOException {
        write("terms/service-category.yaml", "- {key: accounting, label: " + LABEL + "}\n");
        write("terms/data.yaml", "- {key: email, label: " + LABEL + "}\n");
        provider("one", "");
        provider("two", "");
        service("one", "");
        service("two", "");
        assertThat(read().problems()).isEmpty();
    }

    @Test
    void refusesATextThatLacksALanguage() throws IOException {
        service("two", "description: {nl: een, en: one, de: eins}\n");
        refuses("services/two.yaml", "Not said in fr");
    }

    @Test
    void refusesAProviderThatDoesNotExist() throws IOException {
        write("services/two.yaml", SERVICE.replace("[KEY]", "[three]").replace("KEY", "two"));
        refuses("services/two.yaml", "no provider three");
    }

    @Test
    void refusesKeysOfTermsThatDoNotExist() throws IOException {
        write("services/two.yaml", SERVICE.replace("KEY", "two").replace("category: email", "category: fax"));
        refuses("services/two.yaml", "no term fax");
        write("services/two.yaml", SERVICE.replace("KEY", "two").replace("category: accounting", "category: fishing"));
        refuses("services/two.yaml", "no term fishing");
        service("two", "    subjects: [martians]\n");
        refuses("services/two.yaml", "no term martians");
        service("two", "    transfers: [{country: US, safeguard: hope}]\n");
        refuses("services/two.yaml", "no term hope");
        service("two", "    retention: [{length: {kind: PERIOD, amount: 7, unit: YEARS, basisKey: habit}}]\n");
        refuses("services/two.yaml", "no term habit");
    }

    @Test
    void refusesALinkThatIsNotEncrypted() throws IOException {
        service("two", "    privacyUrl: http://two.example/privacy\n");
        refuses("services/two.yaml", "https");
    }

    @Test
    void refusesAnEntryWithoutEvidence() throws IOException {
        write("providers/two.yaml", PROVIDER.replace("KEY", "two").replace(EVIDENCE, ""));
        assertThat(read().problems()).extracting(Problem::file).contains("providers/two.yaml");
    }

    @Test
    void refusesEvidenceOfAFieldThatDoesNotExist() throws IOException {
        write("providers/two.yaml", PROVIDER.replace("KEY", "two").replace("{source", "{of: [colour], source"));
        refuses("providers/two.yaml", "no field colour");
    }

    @Test
    void refusesAnAliasOfAnotherService() throws IOException {
        service("one", "aliases: [Ex-Ample]\n");
        service("two", "aliases: [Éxample]\n");
        refuses("services/two.yaml", "a name of the service one");
    }

    @Test
    void refusesSuccessorsInACircle() throws IOException {
        provider("one", "succeededBy: two\n");
        provider("two", "succeededBy: one\n");
        assertThat(read().problems()).extracting(Problem::reason).anyMatch(reason -> reason.contains("back to itself"));
    }

    @Test
    void refusesASuccessorThatDoesNotExist() throws IOException {
        service("two", "succeededBy: three\n");
        refuses("services/two.yaml", "There is no three");
    }

    @Test
    void refusesAQuestionAboutAFieldThatDoesNotExist() throws IOException {
        service("two", "    questions: [{key: q, field: colour, text: " + LABEL + "}]\n");
        refuses("services/two.yaml", "no field colour");
    }

    @Test
    void refusesALaterVersionThatDoesNotSayWhatChanged() throws IOException {
        write("services/two.yaml", SERVICE.replace("KEY", "two").replace("    version: 1", "    version: 2"));
        refuses("services/two.yaml", "what changed");
    }

    @Test
    void refusesALifetimeThatIsNone() throws IOException {
        service("two", "    cookies: [{key: c, lifetime: PX}]\n");
        refuses("services/two.yaml", "Not a lifetime");
    }

    @Test
    void leavesOutTheServicesOfARefusedProviderAndKeepsTheRest() throws IOException {
        provider("two", "colour: blue\n");
        var content = read();
        assertThat(content.providers()).extracting(ProviderFacts::key).containsExactly(Key.of("one"));
        assertThat(content.services()).extracting(ServiceFacts::key).containsExactly(Key.of("one"));
        assertThat(content.problems()).extracting(Problem::file).containsExactly("providers/two.yaml", "services/two.yaml");
    }

    @Test
    void refusesATermThatOccursTwiceOrPointsNowhere() throws IOException {
        write("terms/data.yaml", "- {key: email, label: %s}\n- {key: email, label: %s}\n".formatted(LABEL, LABEL));
        assertThat(read().problems()).extracting(Problem::toString).anyMatch(text -> text.startsWith("terms/data.yaml:2: ") && text.contains("twice"));
        write("terms/data.yaml", "- {key: email, label: %s, deprecatedBy: mail}\n".formatted(LABEL));
        assertThat(read().problems()).extracting(Problem::reason).anyMatch(reason -> reason.contains("no other term mail"));
    }

    @Test
    void refusesAClauseWhoseLanguagesHaveOtherVariables() throws IOException {
        write("clauses/opening.yaml", "- {key: c, text: {nl: 'Ja {name}', en: 'Yes {name}', de: 'Ja {nome}', fr: 'Oui {name}'}}\n");
        assertThat(read().problems()).extracting(Problem::reason).anyMatch(reason -> reason.contains("variables [nome]"));
        assertThat(read().words()).isEmpty();
    }

    @Test
    void refusesAClauseThatIsNoMessage() throws IOException {
        write("clauses/opening.yaml", "- {key: c, text: {nl: 'Ja {name', en: 'Yes', de: 'Ja', fr: 'Oui'}}\n");
        assertThat(read().problems()).extracting(Problem::reason).anyMatch(reason -> reason.contains("Not an ICU message"));
    }

    private void refuses(String file, String reason) {
        assertThat(read().problems()).first().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo(file);
            assertThat(problem.reason()).contains(reason);
            assertThat(problem.line()).isGreaterThan(1);
        });
    }

    private CatalogueContent read() {
        return CatalogueFiles.in(folder);
    }

    private void provider(String key, String more) throws IOException {
        write("providers/" + key + ".yaml", PROVIDER.replace("KEY", key) + more);
    }

    /** @param more fields of the service, or, indented, of its preset */
    private void service(String key, String more) throws IOException {
        write("services/" + key + ".yaml", SERVICE.replace("KEY", key) + more);
    }

    private void write(String name, String yaml) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), yaml);
    }
}
