package verklaar.hosting;

import org.jspecify.annotations.Nullable;

/** Whether a reader's browser takes what is compressed (RFC 9110, 12.5.3). */
final class AcceptedEncodings {

    private AcceptedEncodings() {
    }

    static boolean takesGzip(@Nullable String header) {
        if (header == null || header.length() > 1_000) {
            return false;
        }
        boolean any = false;
        for (String part : header.split(",", 20)) {
            int semicolon = part.indexOf(';');
            String coding = (semicolon < 0 ? part : part.substring(0, semicolon)).strip();
            boolean wanted = semicolon < 0 || Quality.of(part.substring(semicolon + 1)) > 0;
            if (coding.equalsIgnoreCase("gzip") || coding.equalsIgnoreCase("x-gzip")) {
                return wanted;
            }
            any |= wanted && coding.equals("*");
        }
        return any;
    }
}
