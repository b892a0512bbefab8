package verklaar.infra.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import verklaar.infra.CannotStart;
import verklaar.infra.Programs;

/** Where the build keeps the servers that it brings: Keycloak, Payara Micro, the database. */
public final class Runtimes {

    private Runtimes() {
    }

    /** The folder infra/target/runtime of the clone whose build runs, whichever module's tests ask. */
    public static Path folder() {
        return programs().runtime();
    }

    /** Everything that build brings. */
    public static Programs programs() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("infra/pom.xml"))) {
                return new Programs(folder);
            }
        }
        throw new CannotStart("The tests run outside a clone of the repository.");
    }
}
