package verklaar.checking.rest;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** The network that an address belongs to, as far as one household or firm has it to itself. */
final class Network {

    private static final int IPV6_NETWORK_BYTES = 8;
    private static final int LONGEST = 100;

    private Network() {
    }

    /** The address itself of IPv4, the first 64 bits of IPv6; what is no address stands for itself. */
    static String of(String address) {
        if (address.indexOf(':') < 0) {
            return address.substring(0, Math.min(address.length(), LONGEST));
        }
        try {
            // with a colon it is no name, which would be looked up
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, IPV6_NETWORK_BYTES)));
        } catch (UnknownHostException noAddress) {
            return address.substring(0, Math.min(address.length(), LONGEST));
        }
    }
}
