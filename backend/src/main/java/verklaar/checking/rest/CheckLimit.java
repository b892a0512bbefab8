package verklaar.checking.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import verklaar.checking.CheckingRefused;
import verklaar.shared.Configuration;
import verklaar.shared.RateLimit;

/** How much one caller may have checked: thirty statements a minute, fewer when they are large. */
@ApplicationScoped
public class CheckLimit {

    /** Units a minute; a check takes one, and one more for each {@link #BYTES_A_UNIT}. */
    static final int UNITS = 30;
    static final int BYTES_A_UNIT = 200_000;

    private final RateLimit limit = new RateLimit(UNITS, Duration.ofMinutes(1));
    private final boolean proxied;

    @Inject
    CheckLimit(Configuration configuration) {
        this.proxied = configuration.proxied();
    }

    /** For CDI's proxy alone. */
    protected CheckLimit() {
        this.proxied = false;
    }

    /** @throws CheckingRefused.TooOften when the caller has to wait */
    void begin(String caller) {
        limit.take(caller).ifPresent(seconds -> {
            throw new CheckingRefused.TooOften(seconds);
        });
    }

    /** Counts what there is to check. */
    void read(String caller, int bytes) {
        limit.charge(caller, bytes / BYTES_A_UNIT);
    }

    /** Who asks, by address: of IPv6 the network, for everybody has millions of addresses in one. */
    String address(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        String forwarded = proxied ? request.getHeader("X-Forwarded-For") : null;
        if (forwarded != null) {
            address = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
        }
        return Network.of(address);
    }
}
