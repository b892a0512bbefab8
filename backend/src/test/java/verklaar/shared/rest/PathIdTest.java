package verklaar.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import verklaar.tenant.TenantRefused;

class PathIdTest {

    @Test
    void readsAnIdentifier() {
        var id = UUID.randomUUID();
        assertThat(PathId.of(id.toString(), TenantRefused.Unknown::new)).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1-1-1-1-1", "x", "01890000-0000-7000-8000-00000000000G", "01890000-0000-7000-8000-00000000000A ", "../x"})
    void knowsNothingUnderWhatIsNone(String text) {
        assertThatThrownBy(() -> PathId.of(text, TenantRefused.Unknown::new)).isInstanceOf(TenantRefused.Unknown.class);
    }
}
