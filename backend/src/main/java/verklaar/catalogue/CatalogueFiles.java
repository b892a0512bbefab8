package verklaar.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import verklaar.privacy.Key;
import verklaar.shared.Lists;

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
        var self = CatalogueFiles.class.getResource("CatalogueFiles.class");
        try {
            if (self != null && self.openConnection() instanceof JarURLConnection jar) {
                return inJar(Path.of(jar.getJarFileURL().toURI()));
            }
            if (self != null) {
                return in(Path.of(self.toURI()).resolveSibling(""));
            }
            throw new IllegalStateException("The catalogue's files are not where its classes are");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The files in a jar, beside the classes. */
    static CatalogueContent inJar(Path jar) throws IOException {
        try (var files = FileSystems.newFileSystem(jar)) {
            return in(files.getPath("/verklaar/catalogue"));
        }
    }

    /** The files in a folder. */
    public static CatalogueContent in(Path folder) {
        return new CatalogueFiles(folder).content();
    }

    private CatalogueContent content() {
        var providers = entries("providers", ProviderFacts.class, ProviderFacts::key);
        var services = entries("services", ServiceFacts.class, ServiceFacts::key);
        var sound = problems.size();
        var terms = lists("terms", Term.class, "kind", this::kind);
        var clauses = lists("clauses", Clause.class, "section", name -> name);
        var authorities = list("authorities/authorities.yaml", Authority.class);
        var adequacy = list("authorities/adequacy.yaml", Adequacy.class);
        var ages = list("authorities/consent-ages.yaml", ConsentAge.class);
        var words = problems.size() > sound ? null : words(terms, clauses, authorities, adequacy, ages);
        return new CatalogueContent(providers, services, words, problems);
    }

    private WordingEdition.@Nullable Words words(List<Term> terms, List<Clause> clauses, List<Authority> authorities,
            List<Adequacy> adequacy, List<ConsentAge> ages) {
        try {
            Lists.unique(terms, term -> term.kind() + " " + term.key(), "terms");
            Lists.unique(clauses, Clause::key, "clauses");
            Lists.unique(authorities, Authority::key, "authorities");
            Lists.unique(adequacy, Adequacy::country, "adequacy decisions");
            Lists.unique(ages, ConsentAge::country, "consent ages");
            return new WordingEdition.Words(terms, clauses, authorities, adequacy, ages);
        } catch (IllegalArgumentException twice) {
            problems.add(new Problem("terms, clauses or authorities", 1, String.valueOf(twice.getMessage())));
            return null;
        }
    }

    private String kind(String name) {
        return name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private <T> List<T> entries(String kind, Class<T> type, Function<T, Key> key) {
        var entries = new ArrayList<T>();
        for (var file : files(kind)) {
            try {
                var yaml = YamlFile.read(name(file), Files.readAllBytes(file));
                var entry = yaml.bind(yaml.tree(), "", type);
                if (!stem(file).equals(String.valueOf(key.apply(entry)))) {
                    throw new BadFile(yaml.problem("/key", "The key must be the file's name: " + stem(file)));
                }
                entries.add(entry);
            } catch (BadFile bad) {
                problems.add(bad.problem());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return entries;
    }

    /** All lists of a folder in one; the file's name says what the {@code named} field of each entry is. */
    private <T> List<T> lists(String kind, Class<T> type, String named, Function<String, String> value) {
        var all = new ArrayList<T>();
        for (var file : files(kind)) {
            all.addAll(list(file, type, named, value.apply(stem(file))));
        }
        return all;
    }

    private <T> List<T> list(String name, Class<T> type) {
        var file = folder.resolve(name);
        return Files.exists(file) ? list(file, type, "", "") : List.of();
    }

    private <T> List<T> list(Path file, Class<T> type, String named, String value) {
        try {
            var yaml = YamlFile.read(name(file), Files.readAllBytes(file));
            if (!yaml.tree().isArray()) {
                throw new BadFile(yaml.problem("", "The file must be a list"));
            }
            var list = new ArrayList<T>();
            for (JsonNode part : yaml.tree()) {
                var pointer = "/" + list.size();
                if (!named.isEmpty() && part instanceof ObjectNode object) {
                    if (object.has(named) && !object.get(named).asString().equals(value)) {
                        throw new BadFile(yaml.problem(pointer + "/" + named, "In this file " + named + " can only be " + value));
                    }
                    object.put(named, value);
                }
                list.add(yaml.bind(part, pointer, type));
            }
            return list;
        } catch (BadFile bad) {
            problems.add(bad.problem());
            return List.of();
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
            return sorted.stream().filter(path -> path.getFileName().toString().endsWith(SUFFIX)).collect(Collectors.toList());
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
