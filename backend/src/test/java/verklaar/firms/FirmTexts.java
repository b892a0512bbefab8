package verklaar.firms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import verklaar.checking.FindingTexts;
import verklaar.privacy.LanguageTag;
import verklaar.rendering.TextRenderer;

/**
 * Writes every firm's statement as text in each language, and in Dutch what the checker finds in it, into {@code backend/target/firms}, to
 * be read from top to bottom. Run by name, as docs/catalogue.md tells; no part of the tests.
 */
class FirmTexts {

    @Test
    void write() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "firms"));
        for (Firm firm : FirmStatements.firms()) {
            var made = FirmStatements.of(firm);
            for (LanguageTag language : FirmStatements.LANGUAGES) {
                Files.writeString(folder.resolve(firm + "." + language + ".txt"), new TextRenderer().text(made.document(), language));
            }
            FindingTexts texts = FindingTexts.in(LanguageTag.NL);
            Files.writeString(folder.resolve(firm + ".findings.txt"), made.findings().list().stream()
                    .map(finding -> finding.severity() + " " + finding.rule() + " " + finding.path() + ": " + texts.report(finding) + "\n")
                    .collect(Collectors.joining()));
        }
    }
}
