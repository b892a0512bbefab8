package verklaar.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verklaar.privacy.Key;
import verklaar.shared.Schema;
import verklaar.shared.Sha256;

/**
 * The catalogue as YAML files: {@code providers/<key>.yaml} and {@code services/<key>.yaml} with one entry each,
 * {@code terms/<kind>.yaml}, {@code clauses/<section>.yaml} and {@code authorities/} with lists. Field names are those of the records.
 */
public final class CatalogueFiles {

    private static final String SUFFIX = ".yaml";

    private final Path folder;
    private final List<Problem> problems = new ArrayList<>();

    private CatalogueFiles(Path folder) {
        this.folder = folder;
    }

    /** The files that this version of the product brings along, whether it runs from a jar or from compiled classes. */
    public static CatalogueContent bundled() {
        return bundled(CatalogueFiles::in);
    }

    /** The terms, clauses and authorities among those files, without reading the rest; empty when one of them has a problem. */
    static Optional<WordingEdition.Words> bundledWords() {
        return bundled(folder -> Optional.ofNullable(new CatalogueFiles(folder).words()));
    }

    /** SHA-256 of the names and bytes of those files, in hexadecimal digits; costs far less than reading them. */
    public static String bundledFingerprint() {
        return bundled(CatalogueFiles::fingerprint);
    }

    private static <T> T bundled(Function<Path, T> work) {
        var self = CatalogueFiles.class.getResource("CatalogueFiles.class");
        try {
            if (self != null && self.openConnection() instanceof JarURLConnection jar) {
                return inJar(Path.of(jar.getJarFileURL().toURI()), work);
            }
            if (self != null) {
                return work.apply(Path.of(self.toURI()).resolveSibling(""));
            }
            throw new IllegalStateException("The catalogue's files are not where its classes are");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Does something with the files in a jar, beside the classes. */
    static <T> T inJar(Path jar, Function<Path, T> work) throws IOException {
        try (var files = FileSystems.newFileSystem(jar)) {
            return work.apply(files.getPath("/verklaar/catalogue"));
        }
    }

    static String fingerprint(Path folder) {
        try {
            List<byte[]> pieces = new ArrayList<>();
            for (var kind : List.of("providers", "services", "terms", "clauses", "authorities")) {
                for (var file : new CatalogueFiles(folder).files(kind)) {
                    var bytes = Files.readAllBytes(file);
                    pieces.add((kind + "/" + file.getFileName() + " " + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
                    pieces.add(bytes);
                }
            }
            return Sha256.of(pieces.toArray(byte[][]::new)).hex();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The files in a folder. */
    public static CatalogueContent in(Path folder) {
        return new CatalogueFiles(folder).content();
    }

    private CatalogueContent content() {
        var words = words();
        var providers = entries("providers", Schema.of("provider"), ProviderFacts.class, ProviderFacts::key);
        var services = entries("services", Schema.of("service"), ServiceFacts.class, ServiceFacts::key);
        return CatalogueRules.sound(providers, services, words, problems);
    }

    private WordingEdition.@Nullable Words words() {
        var reader = new WordsReader(WordingEdition.Words.NONE);
        Stream.of(CatalogueEntry.Kind.values()).filter(CatalogueEntry.Kind::isWords).flatMap(kind -> files(kind.folder()).stream())
                .forEach(file -> CatalogueEntry.of(name(file)).ifPresentOrElse(entry -> reader.read(entry, bytes(file)),
                        () -> problems.add(new Problem(name(file), 1, "No such file belongs here"))));
        problems.addAll(reader.problems());
        return problems.isEmpty() ? reader.words() : null;
    }

    private <T> List<Read<T>> entries(String kind, Schema schema, Class<T> type, Function<T, Key> key) {
        var entries = new ArrayList<Read<T>>();
        for (var file : files(kind)) {
            try {
                var yaml = open(file);
                if (follows(yaml, schema)) {
                    var entry = yaml.bind(yaml.tree(), "", type);
                    if (!stem(file).equals(key.apply(entry).value())) {
                        throw new BadFile(yaml.problem("/key", "The key must be the file's name: " + stem(file)));
                    }
                    entries.add(new Read<>(entry, yaml, ""));
                }
            } catch (BadFile bad) {
                problems.add(bad.problem());
            }
        }
        return entries;
    }

    private boolean follows(YamlFile yaml, Schema schema) {
        var violations = schema.violations(yaml.tree());
        violations.forEach(violation -> problems.add(yaml.problem(violation.pointer(), violation.pointer() + ": " + violation.message())));
        return violations.isEmpty();
    }

    private YamlFile open(Path file) throws BadFile {
        return YamlFile.read(name(file), bytes(file));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<Path> files(String kind) {
        var inside = folder.resolve(kind);
        if (!Files.isDirectory(inside)) {
            return List.of();
        }
        try (var paths = Files.list(inside)) {
            var sorted = paths.sorted(Comparator.comparing(path -> path.getFileName().toString())).toList();
            sorted.stream().filter(path -> !path.getFileName().toString().endsWith(SUFFIX))
                    .forEach(path -> problems.add(new Problem(name(path), 1, "Only files ending in " + SUFFIX + " belong here")));
            return sorted.stream().filter(path -> path.getFileName().toString().endsWith(SUFFIX)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static String stem(Path file) {
        var name = file.getFileName().toString();
        return name.substring(0, name.length() - SUFFIX.length());
    }
}
