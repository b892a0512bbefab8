package verklaar.tenant;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import verklaar.shared.Sha256;

/**
 * An API token as it is shown once: {@code vkl_}, eight characters to find it by, and 256 random bits. Scanners for leaked secrets can
 * look for {@code vkl_[a-z0-9]{8}_[A-Za-z0-9_-]{43}}.
 */
final class Secret {

    private static final Pattern SHAPE = Pattern.compile("(vkl_[a-z0-9]{8})_[A-Za-z0-9_-]{43}");
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String prefix;
    private final String text;

    private Secret(String prefix, String text) {
        this.prefix = prefix;
        this.text = text;
    }

    static Secret random() {
        var prefix = new StringBuilder("vkl_");
        RANDOM.ints(8, 0, LETTERS.length()).forEach(i -> prefix.append(LETTERS.charAt(i)));
        var bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new Secret(prefix.toString(), prefix + "_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** What somebody shows, when it looks like a token of ours. */
    static Optional<Secret> shown(String text) {
        var matcher = SHAPE.matcher(text);
        return matcher.matches() ? Optional.of(new Secret(matcher.group(1), text)) : Optional.empty();
    }

    String prefix() {
        return prefix;
    }

    /** SHA-256 of the whole; no slow hash, for 256 random bits cannot be guessed. */
    byte[] hash() {
        return Sha256.of(text).bytes();
    }

    /** The whole secret, to be shown once and kept nowhere. */
    String reveal() {
        return text;
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return prefix + "_…";
    }
}
