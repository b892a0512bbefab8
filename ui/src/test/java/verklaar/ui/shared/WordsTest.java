package verklaar.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private static final Path FOLDER = Path.of("src/main/resources/vaadin-i18n");
    private static final Pattern USE = Pattern.compile("(?:getTranslation|Words\\.in)\\((?:[a-z.]+\\(\\), )?\"([a-z][a-zA-Z0-9.-]*[a-zA-Z0-9])\"");

    @ParameterizedTest
    @ValueSource(strings = {"translations", "topics", "curating", "checking"})
    void areThereInBothLanguages(String bundle) {
        assertThat(words(bundle, "nl").stringPropertyNames()).isEqualTo(words(bundle, "en").stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"translations_nl", "translations_en", "topics_nl", "topics_en", "curating_nl", "curating_en", "checking_nl", "checking_en"})
    void areMessagesThatCanBeFilledIn(String file) {
        read(FOLDER.resolve(file + ".properties")).forEach((key, words) -> assertThat(new MessageFormat(words.toString(), Locale.ENGLISH))
                .as(key.toString()).isNotNull());
    }

    @Test
    void areThereForEveryKeyTheCodeAsksFor() throws IOException {
        Set<String> known = new TreeSet<>(words("translations", "nl").stringPropertyNames());
        known.addAll(words("topics", "nl").stringPropertyNames());
        known.addAll(words("curating", "nl").stringPropertyNames());
        known.addAll(words("checking", "nl").stringPropertyNames());
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            List<String> asked = sources.filter(path -> path.toString().endsWith(".java")).flatMap(WordsTest::keys).distinct().toList();
            assertThat(asked).isNotEmpty().allMatch(known::contains);
        }
    }

    @Test
    void readAsPeopleWriteThem() {
        assertThat(Words.in(Words.DUTCH, "statements.changed", 1, "22 november 2026")).isEqualTo("1 dienst · gewijzigd op 22 november 2026");
        assertThat(Words.in(Locale.UK, "statements.changed", 0, "22 November 2026")).isEqualTo("no services yet · changed on 22 November 2026");
    }

    private static Stream<String> keys(Path source) {
        try {
            return USE.matcher(Files.readString(source)).results().map((MatchResult found) -> found.group(1)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties words(String bundle, String language) {
        return read(FOLDER.resolve(bundle + "_" + language + ".properties"));
    }

    private static Properties read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
