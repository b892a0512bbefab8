package verklaar.tenant;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Checks the names people give to tenants and tokens, and the names they have themselves. */
final class Names {

    private Names() {
    }

    /**
     * The name without surrounding blanks, in Unicode normal form C.
     *
     * @throws TenantRefused.NotValid at the pointer, when it is not one line of 1 to 200 characters
     */
    static String checked(String pointer, String name) {
        String clean = Normalizer.normalize(name, Normalizer.Form.NFC).strip();
        if (clean.isEmpty() || clean.codePointCount(0, clean.length()) > Tenant.NAME_LIMIT
                || clean.codePoints().anyMatch(Names::unprintable)) {
            throw new TenantRefused.NotValid(pointer, "A name is one line of 1 to " + Tenant.NAME_LIMIT + " characters.");
        }
        return clean;
    }

    /** What the identity provider calls a person, as far as it can be kept; null when it says nothing. */
    static @Nullable String label(@Nullable String told) {
        if (told == null || told.isBlank()) {
            return null;
        }
        String clean = Normalizer.normalize(told, Normalizer.Form.NFC).codePoints().filter(c -> !unprintable(c)).limit(Tenant.NAME_LIMIT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString().strip();
        return clean.isEmpty() ? null : clean;
    }

    private static boolean unprintable(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL || type == Character.SURROGATE || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
