package verklaar.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import verklaar.tenant.TenantId;

/** The whole catalogue as the files it is loaded from, in canonical form, by their paths within the catalogue's folder. */
final class CatalogueExport {

    private static final String SUFFIX = ".yaml";

    private final Function<String, Remarks> remarks;
    private final Map<String, String> files = new TreeMap<>();

    private CatalogueExport(Function<String, Remarks> remarks) {
        this.remarks = remarks;
    }

    /** What is in the database, with the remarks and the advice that the product brings along. */
    static Map<String, String> of(KnownVersions versions) {
        var shelf = Shelf.of("", versions, TenantId.PLATFORM, null);
        var files = of(shelf.content(), path -> Remarks.of(bundled(path)));
        files.put(Together.FILE, bundled(Together.FILE));
        return files;
    }

    private static String bundled(String path) {
        try (var file = CatalogueExport.class.getResourceAsStream(path)) {
            return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param remarks finds what authors have written in the file of a path */
    static Map<String, String> of(CatalogueContent content, Function<String, Remarks> remarks) {
        var export = new CatalogueExport(remarks);
        content.providers().forEach(provider -> export.files.put("providers/" + provider.key() + SUFFIX, CanonicalYaml.entry(provider)));
        content.services().forEach(service -> export.files.put("services/" + service.key() + SUFFIX, CanonicalYaml.entry(service)));
        content.words().ifPresent(export::words);
        return export.files;
    }

    private void words(WordingEdition.Words words) {
        WordsFiles.of(words).forEach(file -> files.put(file.path(), text(file, WordsFiles.part(words, file), remarks.apply(file.path()))));
    }

    /**
     * One file of words, with the remarks that the product brings along; empty when it holds none.
     *
     * @param part what the file is to hold, and nothing of other files
     */
    static String text(CatalogueEntry file, WordingEdition.Words part) {
        return WordsFiles.of(part).contains(file) ? text(file, part, Remarks.of(bundled(file.path()))) : "";
    }

    /** The field that the file's name says is left out, and texts that are messages are always in quotes. */
    private static String text(CatalogueEntry file, WordingEdition.Words part, Remarks remarks) {
        return switch (file.kind()) {
            case TERMS -> CanonicalYaml.list(part.terms(), "kind", Set.of("attributes"), remarks);
            case CLAUSES -> CanonicalYaml.list(part.clauses(), "section", Set.of("text", "informalText"), remarks);
            default -> CanonicalYaml.list(file.equals(CatalogueEntry.ADEQUACY) ? part.adequacy() : file.equals(CatalogueEntry.CONSENT_AGES)
                    ? part.consentAges() : part.authorities(), "", Set.of(), remarks);
        };
    }
}
