package verklaar.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProblemTypesTest {

    private static final Pattern CODE = Pattern.compile("Reason\\.[A-Z_]+,\\s*\"([a-z-]+)\"");
    private static final Pattern HTTP_CODE = Pattern.compile("\\d{3}, \"([a-z-]+)\"|Problem\\.of\\(\"([a-z-]+)\"|NOT_FOUND = \"([a-z-]+)\"|TYPES \\+ \"([a-z-]+)\"");

    @Test
    void describeEveryCodeThatAnyRefusalHas() throws IOException {
        var codes = codesInTheSources();
        assertThat(codes).contains("stale", "not-found", "invalid-document", "unexpected");
        for (var code : codes) {
            assertThat(ProblemTypes.title(code)).as("title of " + code).isNotEqualTo(code);
            assertThat(ProblemTypes.meaning(code)).as("meaning of " + code).isPresent();
        }
    }

    @Test
    void describeNothingElse() throws IOException {
        var described = ProblemTypes.keys().stream().map(key -> key.substring(0, key.lastIndexOf('.'))).collect(Collectors.toSet());
        assertThat(described).isEqualTo(codesInTheSources());
    }

    private static TreeSet<String> codesInTheSources() throws IOException {
        var codes = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                var source = Files.readString(file);
                CODE.matcher(source).results().forEach(match -> codes.add(match.group(1)));
                if (file.toString().contains("/shared/rest/")) {
                    HTTP_CODE.matcher(source).results().forEach(match -> {
                        for (int i = 1; i <= match.groupCount(); i++) {
                            if (match.group(i) != null) {
                                codes.add(match.group(i));
                            }
                        }
                    });
                }
            }
        }
        return codes;
    }
}
