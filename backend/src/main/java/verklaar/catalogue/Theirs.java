package verklaar.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verklaar.shared.Json;

/** What a file said that became a conflict, as the file of its entry. */
final class Theirs {

    private final Conflict conflict;
    private final Shelf shelf;

    private Theirs(Conflict conflict, Shelf shelf) {
        this.conflict = conflict;
        this.shelf = shelf;
    }

    /** The part that a conflict is about in the place of the published one. */
    static String text(Conflict conflict, Shelf shelf) {
        return new Theirs(conflict, shelf).text();
    }

    private String text() {
        var entry = conflict.of();
        return switch (entry.kind()) {
            case PROVIDER -> CanonicalYaml.entry(read(ProviderFacts.class));
            case SERVICE -> CanonicalYaml.entry(service(entry));
            case TERMS, CLAUSES, AUTHORITIES -> CatalogueExport.text(entry, read(WordingEdition.Words.class));
        };
    }

    private ServiceFacts service(CatalogueEntry entry) {
        var head = shelf.service(entry.key());
        if (conflict.entry().startsWith("service/")) {
            var theirs = read(ServiceFacts.class);
            return head.map(service -> theirs.withPresets(service.presets())).orElse(theirs);
        }
        return with(head.orElseThrow(() -> new CatalogueRefused.Unknown("service of " + conflict.entry())), read(PresetFacts.class));
    }

    private static ServiceFacts with(ServiceFacts service, PresetFacts theirs) {
        var known = service.presets().stream().anyMatch(preset -> preset.key().equals(theirs.key()));
        var presets = service.presets().stream().map(preset -> preset.key().equals(theirs.key()) ? theirs : preset);
        return service.withPresets((known ? presets : Stream.concat(presets, Stream.of(theirs))).collect(Collectors.toList()));
    }

    private <T> T read(Class<T> type) {
        return Json.read(conflict.content().getBytes(StandardCharsets.UTF_8), type);
    }
}
