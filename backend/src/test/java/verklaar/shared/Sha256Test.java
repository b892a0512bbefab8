package verklaar.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Sha256Test {

    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @ParameterizedTest
    @CsvSource(textBlock = """
            '', e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
            abc, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad
            abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq, 248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1
            """)
    void hashesTheExamplesOfItsStandardAsTheyAreGivenThere(String text, String hash) {
        assertThat(Sha256.of(text).hex()).isEqualTo(hash);
    }

    @Test
    void hashesATextInUtf8() {
        assertThat(Sha256.of("€").hex()).isEqualTo(Sha256.of(new byte[] {(byte) 0xE2, (byte) 0x82, (byte) 0xAC}).hex());
    }

    @Test
    void hashesPiecesAsIfTheyWereOne() {
        assertThat(Sha256.of("a".getBytes(StandardCharsets.UTF_8), new byte[0], "bc".getBytes(StandardCharsets.UTF_8)).hex()).isEqualTo(ABC);
    }

    @Test
    void saysTheSameInEveryForm() {
        var hash = Sha256.of("abc");
        assertThat(hash.bytes()).isEqualTo(HexFormat.of().parseHex(ABC));
        assertThat(hash.base64Url()).isEqualTo("ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0");
    }

    @Test
    void isNotChangedByWhoWasGivenItsBytes() {
        var hash = Sha256.of("abc");
        hash.bytes()[0] = 0;
        assertThat(hash.hex()).isEqualTo(ABC);
    }
}
