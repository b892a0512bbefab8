package verklaar.statement;

import java.text.Normalizer;
import java.util.List;
import verklaar.privacy.PlainText;
import verklaar.privacy.Texts;
import verklaar.shared.Violation;

/** Checks the names the tenant's people give to statements. */
final class Names {

    private Names() {
    }

    /**
     * The name without surrounding blanks, in Unicode normal form C.
     *
     * @throws StatementRefused.NotValid at the pointer, when it is not one line of 1 to 200 characters
     */
    static String checked(String pointer, String name) {
        String clean = Normalizer.normalize(name, Normalizer.Form.NFC).strip();
        try {
            Texts.checkShort(clean, PlainText.LIMIT, "name");
            return clean;
        } catch (IllegalArgumentException broken) {
            throw new StatementRefused.NotValid(List.of(new Violation(pointer, broken.getMessage())));
        }
    }
}
