package verklaar.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
        var content = new CatalogueContent(List.copyOf(shelf.providers()), List.copyOf(shelf.services()), shelf.words().words(), List.of());
        var files = of(content, path -> Remarks.of(bundled(path)));
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
        lists("terms", words.terms(), term -> term.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), "kind", Set.of("attributes"));
        lists("clauses", words.clauses(), clause -> clause.section().value(), "section", Set.of("text", "informalText"));
        list("authorities/authorities" + SUFFIX, words.authorities(), "", Set.of());
        list("authorities/adequacy" + SUFFIX, words.adequacy(), "", Set.of());
        list("authorities/consent-ages" + SUFFIX, words.consentAges(), "", Set.of());
    }

    /** One file for each of what the entries are of, which its name says. */
    private <T> void lists(String folder, List<T> entries, Function<T, String> name, String named, Set<String> quoted) {
        var byName = new LinkedHashMap<String, List<T>>();
        entries.forEach(entry -> byName.computeIfAbsent(name.apply(entry), n -> new ArrayList<>()).add(entry));
        byName.forEach((file, list) -> list(folder + "/" + file + SUFFIX, list, named, quoted));
    }

    private void list(String path, List<?> entries, String without, Set<String> quoted) {
        if (!entries.isEmpty()) {
            files.put(path, CanonicalYaml.list(entries, without, quoted, remarks.apply(path)));
        }
    }
}
