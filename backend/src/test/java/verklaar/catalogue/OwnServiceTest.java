package verklaar.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static verklaar.catalogue.CatalogueEntries.aProvider;
import static verklaar.catalogue.CatalogueEntries.aService;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import verklaar.shared.InvalidDocument;
import verklaar.shared.Json;
import verklaar.shared.Violation;

class OwnServiceTest {

    private static final OwnService OWN = new OwnService(aService("mine"), List.of(aProvider("mine")));

    @Test
    void comesBackFromJsonAsItWas() {
        assertThat(OwnService.read(Json.write(OWN))).isEqualTo(OWN);
    }

    @Test
    void namesEveryPlaceThatBreaksTheSchema() {
        var json = new String(Json.write(OWN), StandardCharsets.UTF_8).replace("\"country\":\"NL\"", "\"country\":\"Nederland\",\"colour\":1")
                .replace("\"name\":\"mine\"", "\"name\":7");
        assertThatThrownBy(() -> OwnService.read(json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(InvalidDocument.class, refused -> assertThat(refused.violations()).extracting(Violation::pointer)
                        .containsExactlyInAnyOrder("/service/name", "/providers/0/country", "/providers/0/colour"));
    }
}
