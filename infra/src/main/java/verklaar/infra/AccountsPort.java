package verklaar.infra;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;

/**
 * The port on which the embedded Keycloak first made accounts. A person is an issuer and a subject, and the issuer's address has the
 * port in it: on another port everybody would be somebody else, without their companies.
 */
final class AccountsPort {

    private static final String FILE = "keycloak.port";

    private AccountsPort() {
    }

    /** What an earlier start kept in this data folder. */
    static OptionalInt in(Path data) {
        try {
            var text = Files.exists(data.resolve(FILE)) ? Files.readString(data.resolve(FILE)).strip() : "";
            return text.matches("\\d{1,5}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
        } catch (IOException e) {
            throw new CannotStart("Could not read " + data.resolve(FILE) + ": " + e.getMessage() + ".", e);
        }
    }

    /** Keeps the first one, and refuses any other. */
    static void keep(Path data, int port) throws IOException {
        var kept = in(data);
        if (kept.isEmpty()) {
            Files.writeString(data.resolve(FILE), port + "\n");
        } else if (kept.getAsInt() != port) {
            throw new CannotStart("The accounts in " + data + " belong to Keycloak on port " + kept.getAsInt()
                + "; on another port nobody would find their companies again. Leave VERKLAAR_KEYCLOAK_PORT as it was, or begin with another VERKLAAR_DATA_DIR.");
        }
    }
}
