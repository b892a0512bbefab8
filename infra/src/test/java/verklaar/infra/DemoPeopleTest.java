package verklaar.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import verklaar.infra.testing.Runtimes;

class DemoPeopleTest {

    @Test
    void areThoseThatTheRealmImports() throws IOException {
        var file = Files.readString(Runtimes.programs().people());
        assertThat(all(file, "\"username\": \"([^\"]+)\"")).isEqualTo(DemoPeople.ALL.stream().map(DemoPeople.Person::name).toList());
        assertThat(all(file, "\"value\": \"([^\"]+)\"")).isEqualTo(DemoPeople.ALL.stream().map(DemoPeople.Person::password).toList());
    }

    private static List<String> all(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().map(found -> found.group(1)).toList();
    }
}
