package verklaar.checking;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Names what a rule finds at one place in one language, for as long as it finds it: the same in every check and on every machine
 * (a UUID of version 8, RFC 9562, over rule, path and language).
 */
public record FindingId(@JsonValue UUID value) {

    @JsonCreator
    public FindingId {
        java.util.Objects.requireNonNull(value);
    }

    public static FindingId of(Finding finding) {
        String name = finding.rule() + "\n" + finding.path() + "\n" + (finding.language() == null ? "" : finding.language().value());
        ByteBuffer hash = ByteBuffer.wrap(sha256(name));
        long high = hash.getLong() & ~0xF000L | 0x8000L;
        long low = hash.getLong() & ~(0b11L << 62) | 0b10L << 62;
        return new FindingId(new UUID(high, low));
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
