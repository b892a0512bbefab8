package verklaar.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AcceptanceCaseTest {

    @Test
    void readsEveryTextOfTheStatementAsItsFingerprintSays() {
        AcceptanceCase real = AcceptanceCase.read();

        List<String> found = real.sections().values().stream()
                .flatMap(part -> Stream.concat(part.paragraphs().stream(), part.items().stream()))
                .map(AcceptanceCase::fingerprint).collect(Collectors.toList());

        assertThat(real.fingerprints()).hasSize(21);
        assertThat(found).containsAll(real.fingerprints().values());
    }

    @Test
    void readsElevenHeadingsAndTwentySharings() {
        AcceptanceCase real = AcceptanceCase.read();

        assertThat(real.sections()).hasSize(12);
        assertThat(real.rows()).hasSize(20);
        assertThat(real.rows().keySet()).startsWith("A1").endsWith("O5");
        List<String> services = real.sections().values().stream().flatMap(part -> part.tableLines().stream()).map(line -> line.get(0)).toList();
        assertThat(services).contains(real.rows().get("O4").service(), real.rows().get("O5").service(), real.rows().get("A1").service());
    }
}
