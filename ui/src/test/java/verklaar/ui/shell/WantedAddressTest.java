package verklaar.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WantedAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"/app/", "/app/smart-trackers/statements/0190?tab=services&q=a%20b", "/app/x/y_z-1"})
    void letsPeopleGoOnInsideTheBuilder(String address) {
        assertThat(WantedAddress.allowed(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/api/v1/me", "//evil.example/app/", "/app//evil.example", "https://evil.example/app/", "/app/../api", "/app/..",
        "/app/%2e%2e/api", "/app/\\evil", "/app/a\r\nSet-Cookie: x=y", "/app/%0d%0aX", "/app/callback?code=1", "/app/sign-out", "/appendix/"})
    void sendsNobodyElsewhere(String address) {
        assertThat(WantedAddress.allowed(address)).isFalse();
    }
}
