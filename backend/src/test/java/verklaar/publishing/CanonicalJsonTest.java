package verklaar.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import verklaar.shared.Json;

class CanonicalJsonTest {

    @Test
    void ordersNamesByTheirCodeUnitsAndLeavesOutSpace() {
        assertThat(canonical("{\"b\": [1, true, null], \"\\u20ac\": \"x\", \"a\": {\"d\": [], \"c\": {}}, \"\\r\": 2, \"\\uD83D\\uDE00\": 3}"))
                .isEqualTo("{\"\\r\":2,\"a\":{\"c\":{},\"d\":[]},\"b\":[1,true,null],\"€\":\"x\",\"😀\":3}");
    }

    @Test
    void escapesWhatMustBeAndNothingElse() {
        assertThat(canonical("[\"\\u0001\\u001f\\u007f\\\"\\\\\\/\\b\\t\\n\\f\\r€\\u2028\"]"))
                .isEqualTo("[\"\\u0001\\u001f\u007f\\\"\\\\/\\b\\t\\n\\f\\r€\u2028\"]");
    }

    @Test
    void refusesANumberThatIsNotWhole() {
        assertThatThrownBy(() -> CanonicalJson.of(List.of(1.5))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isTheSameForMapsInAnyOrder() {
        assertThat(CanonicalJson.of(new java.util.TreeMap<>(Map.of("x", 1, "y", 2)))).isEqualTo("{\"x\":1,\"y\":2}");
        assertThat(CanonicalJson.of(new java.util.TreeMap<>(Map.of("y", 2, "x", 1)).descendingMap())).isEqualTo("{\"x\":1,\"y\":2}");
    }

    private static String canonical(String json) {
        return CanonicalJson.of(Json.tree(json.getBytes(StandardCharsets.UTF_8)));
    }
}
