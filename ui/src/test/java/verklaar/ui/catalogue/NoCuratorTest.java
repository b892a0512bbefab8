package verklaar.ui.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import verklaar.tenant.Role;
import verklaar.ui.testing.Screen;

class NoCuratorTest {

    @RegisterExtension
    final Screen screen = new Screen();

    @Test
    void comesNowhereNearTheEntries() {
        var tenant = screen.tenants.with(screen.anna, "Bakkerij Jansen", Role.OWNER);
        for (var address : new String[] {"curate", "curate/services/moneybird", "curate/conflicts", "curate/suggestions"}) {
            screen.open(address);
            assertThat(screen.text()).contains("Alleen wie de catalogus beheert, kan dit.").doesNotContain("Publiceer");
        }
        screen.open(tenant.toString());
        assertThat(screen.text()).doesNotContain("Catalogus beheren");
    }
}
