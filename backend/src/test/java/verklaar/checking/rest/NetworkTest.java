package verklaar.checking.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NetworkTest {

    @Test
    void isTheAddressItselfOfIpv4() {
        assertThat(Network.of("192.0.2.7")).isEqualTo("192.0.2.7");
    }

    @Test
    void isTheFirstHalfOfIpv6() {
        assertThat(Network.of("2001:db8:1:2:3:4:5:6")).isEqualTo(Network.of("2001:db8:1:2::9")).isNotEqualTo(Network.of("2001:db8:1:3::9"));
    }

    @Test
    void looksNothingUp() {
        assertThat(Network.of("somebody.example")).isEqualTo("somebody.example");
        assertThat(Network.of("x:".repeat(200))).hasSize(100);
    }
}
