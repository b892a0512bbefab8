package verklaar.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonPointer;

class JsonTest {

    @ParameterizedTest
    @CsvSource({"plain, /plain", "'', /", "a/b, /a~1b", "m~n, /m~0n", "~1, /~01", "~/, /~0~1", "' ', '/ '"})
    void escapesAFieldsNameAsAStepOfAPointer(String name, String step) {
        assertThat(Json.step(name)).isEqualTo(step);
    }

    @ParameterizedTest
    @CsvSource({"plain", "''", "a/b", "m~n", "~1", "~01"})
    void makesStepsThatLeadToTheField(String name) {
        var document = Json.mapper().valueToTree(Map.of(name, "here"));
        assertThat(document.at(JsonPointer.compile(Json.step(name))).asString()).isEqualTo("here");
    }

    @Test
    void pointsAtAFieldThatCannotBeReadHoweverItIsNamed() {
        var json = "{\"a/b~c\": [{\"unknown\": 1}]}".getBytes(StandardCharsets.UTF_8);
        var refused = catchThrowableOfType(InvalidDocument.class, () -> Json.read(json, ByName.class));
        assertThat(refused.violations()).extracting(Violation::pointer).containsExactly("/a~1b~0c/0/unknown");
    }

    private record ByName(@JsonProperty("a/b~c") List<Inside> inside) {
    }

    private record Inside(String known) {
    }
}
