package verklaar.checking;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.ByteBuffer;
import java.util.UUID;
import verklaar.shared.Sha256;

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
        ByteBuffer hash = ByteBuffer.wrap(Sha256.of(name).bytes());
        long high = hash.getLong() & ~0xF000L | 0x8000L;
        long low = hash.getLong() & ~(0b11L << 62) | 0b10L << 62;
        return new FindingId(new UUID(high, low));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
