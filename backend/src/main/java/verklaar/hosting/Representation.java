package verklaar.hosting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import verklaar.shared.Sha256;

/**
 * Bytes that are ready to be sent, plain and compressed. Each form has a strong entity tag of its own, which follows from its bytes
 * (RFC 9110, 8.8.3).
 *
 * @param contentType with its character set
 * @param language for the Content-Language header
 */
record Representation(String contentType, String language, byte[] plain, byte[] gzip, String plainTag, String gzipTag) {

    static Representation of(String contentType, String language, String text) {
        return of(contentType, language, text.getBytes(StandardCharsets.UTF_8));
    }

    static Representation of(String contentType, String language, byte[] bytes) {
        String hash = Sha256.of(bytes).base64Url().substring(0, 24);
        return new Representation(contentType, language, bytes.clone(), compressed(bytes), '"' + hash + '"', '"' + hash + "-gzip\"");
    }

    /** How much memory it takes, about. */
    int weight() {
        return plain.length + gzip.length + 200;
    }

    private static byte[] compressed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 4 + 100);
        try (Best gzip = new Best(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** It is done once and sent often. */
    private static final class Best extends GZIPOutputStream {
        Best(ByteArrayOutputStream out) throws IOException {
            super(out, 8192);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
