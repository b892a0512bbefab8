package verklaar.infra;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * Passwords of the embedded servers among themselves: made at random by the first start, kept in a file that only its owner may read.
 *
 * @param database   the three accounts of the database
 * @param client     proves the application to Keycloak
 * @param admin      of Keycloak's own console, user {@code admin}
 */
record Secrets(DatabaseAccounts database, String client, String admin) {

    private static final List<String> NAMES = List.of("database.root", "database.owner", "database.application", "keycloak.client", "keycloak.admin");
    private static final int BYTES = 24;

    /** Reads them, or makes them if there are none. */
    static Secrets in(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            var properties = new Properties();
            properties.load(new StringReader(Files.readString(file)));
            for (var name : NAMES) {
                if (properties.getProperty(name) == null) {
                    throw new CannotStart(file + " has no " + name + ". Restore the file, or delete the whole folder to begin anew.");
                }
            }
            return new Secrets(
                new DatabaseAccounts(properties.getProperty("database.root"), properties.getProperty("database.owner"), properties.getProperty("database.application")),
                properties.getProperty("keycloak.client"), properties.getProperty("keycloak.admin"));
        } catch (IOException e) {
            throw new CannotStart("Could not read or write " + file + ": " + e.getMessage() + ".", e);
        }
    }

    @Override
    public String toString() {
        return "Secrets";
    }

    private static void make(Path file) throws IOException {
        var random = new SecureRandom();
        var lines = NAMES.stream().map(name -> {
            var bytes = new byte[BYTES];
            random.nextBytes(bytes);
            return name + "=" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes) + "\n";
        }).collect(Collectors.joining());
        var beside = file.resolveSibling("secrets.new");
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(beside);
        Files.createFile(beside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(beside, "# made by the first start; nobody else may read this\n" + lines);
        Files.move(beside, file);
    }
}
