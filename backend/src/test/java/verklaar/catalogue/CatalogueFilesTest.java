package verklaar.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verklaar.privacy.Key;

class CatalogueFilesTest {

    private static final String PROVIDER = """
            formatVersion: 1
            key: voorbeeld
            version: 1
            legalName: Voorbeeld B.V.
            country: NL
            evidence: [{source: its website, checkedOn: 2026-11-22, confidence: HIGH}]
            """;

    @TempDir
    Path folder;

    @Test
    void readsTheFilesOfTheProduct() {
        assertThat(CatalogueFiles.bundled().services()).extracting(ServiceFacts::key).contains(Key.of("moneybird"));
    }

    @Test
    void readsAnEntryOfAFileNamedAfterIt() throws IOException {
        write("providers/voorbeeld.yaml", PROVIDER);
        assertThat(CatalogueFiles.in(folder).providers()).extracting(ProviderFacts::legalName).containsExactly("Voorbeeld B.V.");
        assertThat(CatalogueFiles.in(folder).problems()).isEmpty();
    }

    @Test
    void readsTheKindOfATermFromTheNameOfItsFile() throws IOException {
        write("terms/service-category.yaml", "- {key: accounting, label: {nl: Boekhouding, en: Accounting, de: Buchhaltung, fr: Comptabilité}}\n");
        assertThat(CatalogueFiles.in(folder).words().orElseThrow().terms()).extracting(Term::kind).containsExactly(Term.Kind.SERVICE_CATEGORY);
    }

    @Test
    void refusesOneBadFileAndKeepsTheRest() throws IOException {
        write("providers/voorbeeld.yaml", PROVIDER);
        write("providers/ander.yaml", "legalName: [\n");
        assertThat(CatalogueFiles.in(folder).providers()).hasSize(1);
        assertThat(CatalogueFiles.in(folder).problems()).extracting(Problem::file).containsExactly("providers/ander.yaml");
    }

    @Test
    void refusesAKeyItDoesNotKnow() throws IOException {
        refuses(PROVIDER + "colour: blue\n", 7, "colour");
    }

    @Test
    void refusesAKeyThatOccursTwice() throws IOException {
        refuses(PROVIDER + "version: 2\n", 7, "twice");
    }

    @Test
    void refusesAKeyThatIsNotTheFilesName() throws IOException {
        refuses(PROVIDER.replace("key: voorbeeld", "key: ander"), 2, "file's name");
    }

    @Test
    void refusesAnchorsBeforeTheyGrow() throws IOException {
        refuses("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n", 1, "Anchors");
    }

    @Test
    void refusesAnEmptyValue() throws IOException {
        refuses(PROVIDER + "address:\n", 7, "leave the key out");
    }

    @Test
    void refusesANumberWhereATextBelongs() throws IOException {
        refuses(PROVIDER.replace("Voorbeeld B.V.", "37"), 4, "legalName");
    }

    @Test
    void refusesACountryThatDoesNotExist() throws IOException {
        refuses(PROVIDER.replace("NL", "UK"), 5, "UK");
    }

    @Test
    void refusesDeepNesting() throws IOException {
        refuses("key: " + "[".repeat(5_000) + "]".repeat(5_000), 1, "deep");
    }

    @Test
    void refusesBrokenUtf8AndNothingAtAll() throws IOException {
        Files.createDirectories(folder.resolve("providers"));
        Files.write(folder.resolve("providers/voorbeeld.yaml"), new byte[] {'a', ':', ' ', (byte) 0xC0});
        assertThat(CatalogueFiles.in(folder).problems()).singleElement().extracting(Problem::reason).asString().contains("UTF-8");
        refuses("", 1, "empty");
    }

    @Test
    void leavesOutAllWordsWhenOneOfTheirFilesIsBad() throws IOException {
        write("terms/data.yaml", "- {key: email, label: {nl: E-mailadres, en: E-mail address, de: E-Mail-Adresse, fr: Adresse e-mail}}\n");
        write("terms/purpose.yaml", "- {key: Payment, label: {nl: Betaling}}\n");
        assertThat(CatalogueFiles.in(folder).words()).isEmpty();
    }

    @Test
    void readsFromAJar() throws IOException {
        var jar = folder.resolve("some.jar");
        try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("verklaar/catalogue/providers/voorbeeld.yaml"));
            zip.write(PROVIDER.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        assertThat(CatalogueFiles.inJar(jar, CatalogueFiles::in).providers()).hasSize(1);
        assertThat(CatalogueFiles.inJar(jar, CatalogueFiles::in).providers()).hasSize(1);
    }

    @Test
    void hasAnotherFingerprintWhenAByteOrANameIsAnother() throws IOException {
        write("providers/voorbeeld.yaml", PROVIDER);
        var before = CatalogueFiles.fingerprint(folder);
        assertThat(CatalogueFiles.fingerprint(folder)).isEqualTo(before).matches("[0-9a-f]{64}");
        write("providers/voorbeeld.yaml", PROVIDER + "\n");
        assertThat(CatalogueFiles.fingerprint(folder)).isNotEqualTo(before);
        Files.delete(folder.resolve("providers/voorbeeld.yaml"));
        write("providers/ander.yaml", PROVIDER);
        assertThat(CatalogueFiles.fingerprint(folder)).isNotEqualTo(before);
    }

    private void refuses(String yaml, int line, String reason) throws IOException {
        write("providers/voorbeeld.yaml", yaml);
        assertThat(CatalogueFiles.in(folder).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("providers/voorbeeld.yaml");
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.reason()).contains(reason);
        });
    }

    private void write(String name, String yaml) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), yaml);
    }
}
