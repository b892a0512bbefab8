package verklaar.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verklaar.privacy.Key;
import verklaar.tenant.TenantId;

/** A file that does not hold up is refused with its place and the reason, and the catalogue stays as it was. */
class BadInputTest {

    private static final String SERVICE = """
            formatVersion: 1
            key: KEY
            version: VERSION
            name: NAME
            category: accounting
            evidence: [{source: its website, checkedOn: 2026-11-22, confidence: HIGH}]
            presets:
              - key: use
                version: 1
                variant: {nl: een, en: one, de: eins, fr: un}
                evidence: [{source: its website, checkedOn: 2026-11-22, confidence: HIGH}]
            """;

    @TempDir
    Path folder;

    private final InMemoryCatalogueVersions versions = new InMemoryCatalogueVersions();

    @BeforeEach
    void beginsWithTwoServices() throws IOException {
        write("terms/service-category.yaml", "- {key: accounting, label: {nl: een, en: one, de: eins, fr: un}}\n");
        service("good", "Good", 1, "");
        service("other", "Other", 1, "");
        assertThat(load().problems()).isEmpty();
    }

    @Test
    void anUnknownKey() throws IOException {
        service("other", "Changed", 2, "colour: blue\n");
        staysAsItWas("services/other.yaml", 12, "colour");
    }

    @Test
    void aKeyThatOccursTwice() throws IOException {
        service("other", "Changed", 2, "name: Again\n");
        staysAsItWas("services/other.yaml", 12, "twice");
    }

    @Test
    void aServiceThatIsThereAlready() throws IOException {
        service("zzz", "Good", 1, "");
        staysAsItWas("services/zzz.yaml", 4, "Good is a name of the service good already");
    }

    @Test
    void aSecondFileOfOneService() throws IOException {
        write("services/copy.yaml", SERVICE.replace("KEY", "other").replace("VERSION", "2").replace("NAME", "Copy"));
        staysAsItWas("services/copy.yaml", 2, "The key must be the file's name");
    }

    @Test
    void successorsInACircle() throws IOException {
        service("other", "Changed", 2, "status: MERGED\nsucceededBy: other\n");
        staysAsItWas("services/other.yaml", 13, "Leads back to itself");
    }

    @Test
    void aReferenceToNothing() throws IOException {
        service("other", "Changed", 2, "providers: [nobody]\n");
        staysAsItWas("services/other.yaml", 12, "There is no provider nobody");
    }

    @Test
    void aBombOfAnchors() throws IOException {
        var bomb = new StringBuilder("a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (var i = 1; i < 30; i++) {
            bomb.append("a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(8) + "*a" + (i - 1) + "]\n");
        }
        write("services/other.yaml", bomb.toString());
        staysAsItWas("services/other.yaml", 1, "Anchors and aliases are not allowed");
    }

    @Test
    void aFileThatIsTooLarge() throws IOException {
        service("other", "Changed", 2, "# " + "x".repeat(1_000_000) + "\n");
        assertThat(load().problems()).singleElement().satisfies(problem -> assertThat(problem.file()).isEqualTo("services/other.yaml"));
        assertThat(names()).containsExactly("Good", "Other");
    }

    @Test
    void severalBadFilesAtOnceLeaveAGoodChangeAlone() throws IOException {
        service("other", "Changed", 2, "colour: blue\n");
        service("zzz", "Good", 1, "");
        service("good", "Better", 2, "");
        assertThat(load().problems()).extracting(Problem::file).contains("services/other.yaml");
        assertThat(names()).contains("Better", "Other").doesNotContain("Changed");
    }

    private void staysAsItWas(String file, int line, String reason) {
        var stamp = versions.stamp(TenantId.PLATFORM);
        assertThat(load().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo(file);
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.reason()).contains(reason);
        });
        assertThat(versions.stamp(TenantId.PLATFORM)).isEqualTo(stamp);
        assertThat(names()).containsExactly("Good", "Other");
        assertThat(versions.conflicts()).isEmpty();
        assertThat(versions.service(TenantId.PLATFORM, Key.of("other"), 2)).isEmpty();
    }

    private List<String> names() {
        return versions.newestServices(TenantId.PLATFORM).stream().map(version -> version.facts().name()).toList();
    }

    private CatalogueContent load() {
        var content = CatalogueFiles.in(folder);
        CatalogueFixture.load(versions, content);
        return content;
    }

    private void service(String key, String name, int version, String more) throws IOException {
        write("services/" + key + ".yaml", SERVICE.replace("KEY", key).replace("VERSION", String.valueOf(version)).replace("NAME", name) + more);
    }

    private void write(String name, String yaml) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), yaml);
    }
}
