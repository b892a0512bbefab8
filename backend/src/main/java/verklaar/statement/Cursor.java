package verklaar.statement;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import verklaar.shared.Violation;

/** The opaque text that says where a page of statements ended. */
final class Cursor {

    private static final int ID_LENGTH = 36;

    private Cursor() {
    }

    static String after(StatementSummary last) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((last.id() + last.name()).getBytes(StandardCharsets.UTF_8));
    }

    /** @throws StatementRefused.NotValid when it is none of ours */
    static Statements.Place read(String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            return new Statements.Place(text.substring(ID_LENGTH), new StatementId(UUID.fromString(text.substring(0, ID_LENGTH))));
        } catch (IllegalArgumentException | IndexOutOfBoundsException foreign) {
            throw new StatementRefused.NotValid(List.of(new Violation("", "This is not a place in the list. Begin at the first page.")));
        }
    }
}
