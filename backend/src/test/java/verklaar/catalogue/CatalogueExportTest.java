package verklaar.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is exported is what was loaded, to the byte. */
class CatalogueExportTest {

    private static final Path FILES = Path.of("src/main/resources/verklaar/catalogue");

    @TempDir
    Path folder;

    @Test
    void givesTheFilesOfTheProductBack() throws IOException {
        var versions = new InMemoryCatalogueVersions();
        CatalogueFixture.load(versions, CatalogueFiles.in(FILES));

        isTheSame(CatalogueExport.of(versions), FILES);
    }

    /** Each file of the folder is in the export and has its bytes, and there is no other. */
    static void isTheSame(Map<String, String> export, Path files) throws IOException {
        try (var paths = Files.walk(files)) {
            var names = paths.filter(Files::isRegularFile).map(path -> files.relativize(path).toString()).toList();
            assertThat(export.keySet()).containsExactlyInAnyOrderElementsOf(names);
        }
        for (var file : export.entrySet()) {
            assertThat(file.getValue()).as(file.getKey()).isEqualTo(Files.readString(files.resolve(file.getKey())));
        }
    }

    @Test
    void writesWhatReadsBackTheSame() {
        var words = "- key: accounting\n  label:\n    nl: \"ja: nee\"\n    en: \"yes\"\n    de: \"#1\"\n    fr: \"\\\\_ \\\" 3 e\\u0301 :\"\n";
        write("terms/service-category.yaml", words);
        var read = CatalogueFiles.in(folder);
        var export = CatalogueExport.of(read, path -> Remarks.none());
        export.forEach((path, text) -> write(path, text));
        assertThat(CatalogueFiles.in(folder).words()).isEqualTo(read.words());
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void putsInQuotesWhatYamlReadsAsSomethingElse() {
        var texts = CanonicalYaml.entry(Map.of("number", "58209344"));
        assertThat(texts).isEqualTo("number: \"58209344\"\n");
        assertThat(CanonicalYaml.entry(Map.of("country", "NO"))).isEqualTo("country: \"NO\"\n");
        assertThat(CanonicalYaml.entry(Map.of("checkedOn", "2026-11-22"))).isEqualTo("checkedOn: 2026-11-22\n");
        assertThat(CanonicalYaml.entry(Map.of("name", "Pay."))).isEqualTo("name: Pay.\n");
        assertThat(CanonicalYaml.entry(Map.of("name", "a\u00A0: b"))).isEqualTo("name: \"a\u00A0: b\"\n");
    }

    @Test
    void keepsTheRemarksOfAuthors() throws IOException {
        write("terms/service-category.yaml", """
                # What they are.

                # The first.
                - key: accounting
                  label: {nl: een, en: one, de: eins, fr: un}
                - {key: chat, label: {nl: twee, en: two, de: zwei, fr: deux}}
                """);
        assertThat(CatalogueFormat.of(folder).deviations()).extracting(Problem::line).containsExactly(5);
        assertThat(CatalogueFormat.of(folder).apply()).containsExactly("terms/service-category.yaml");
        assertThat(Files.readString(folder.resolve("terms/service-category.yaml"))).isEqualTo("""
                # What they are.

                # The first.
                - key: accounting
                  label:
                    nl: een
                    en: one
                    de: eins
                    fr: un

                - key: chat
                  label:
                    nl: twee
                    en: two
                    de: zwei
                    fr: deux
                """);
        assertThat(CatalogueFormat.of(folder).deviations()).isEmpty();
    }

    @Test
    void leavesAFileAloneWhoseRemarksWouldBeLost() {
        write("terms/service-category.yaml", "- key: accounting\n  # inside\n  label: {nl: een, en: one, de: eins, fr: un}\n");
        assertThat(CatalogueFormat.of(folder).apply()).isEmpty();
        assertThat(CatalogueFormat.of(folder).deviations()).singleElement().satisfies(problem -> assertThat(problem.reason()).contains("remark"));
        assertThat(CatalogueCommand.run("format", folder.toString())).isEqualTo(1);
    }

    @Test
    void takesACommandForTheFilesOfAFolder() {
        write("terms/service-category.yaml", "- {key: accounting, label: {nl: een, en: one, de: eins, fr: un}}\n");
        assertThat(CatalogueCommand.run("check", folder.toString())).isEqualTo(1);
        assertThat(CatalogueCommand.run("format", folder.toString())).isZero();
        assertThat(CatalogueCommand.run("check", folder.toString())).isZero();
        assertThat(CatalogueCommand.run("eat", folder.toString())).isEqualTo(2);
    }

    private void write(String name, String yaml) {
        try {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.writeString(folder.resolve(name), yaml);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
