package verklaar.hosting;

import java.util.regex.Pattern;

/** The weight of a preference in a header: {@code q=0.8} (RFC 9110, 12.4.2). */
final class Quality {

    private static final Pattern SHAPE = Pattern.compile("0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?");

    private Quality() {
    }

    /** 0 to 1; 1 without a weight; negative when it cannot be read. */
    static double of(String parameters) {
        for (String parameter : parameters.split(";", 5)) {
            String stripped = parameter.strip();
            if (stripped.startsWith("q=") || stripped.startsWith("Q=")) {
                String value = stripped.substring(2).strip();
                return SHAPE.matcher(value).matches() ? Double.parseDouble(value) : -1;
            }
        }
        return 1;
    }
}
