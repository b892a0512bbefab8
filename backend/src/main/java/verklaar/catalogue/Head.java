package verklaar.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verklaar.shared.Json;
import verklaar.shared.Sha256;

/** The newest version of an entry, as its file. */
final class Head {

    private final @Nullable ProviderFacts provider;
    private final @Nullable ServiceFacts service;
    private final String text;

    private Head(@Nullable ProviderFacts provider, @Nullable ServiceFacts service) {
        this.provider = provider;
        this.service = service;
        this.text = provider != null ? CanonicalYaml.entry(provider) : service != null ? CanonicalYaml.entry(service) : "";
    }

    static Head of(CatalogueEntry entry, Shelf shelf) {
        return entry.kind() == CatalogueEntry.Kind.PROVIDER ? new Head(shelf.provider(entry.key()).orElse(null), null)
                : new Head(null, shelf.service(entry.key()).orElse(null));
    }

    /** The file; empty when nothing has been published. */
    String text() {
        return text;
    }

    /** What people know it by; its key when nothing has been published. */
    String name(CatalogueEntry entry) {
        return provider != null ? provider.legalName() : service != null ? service.name() : entry.key().value();
    }

    int version() {
        return provider != null ? provider.version() : service != null ? service.version() : 0;
    }

    /** SHA-256 of the file, in hexadecimal digits; the same only for the same file. */
    String fingerprint() {
        return Sha256.of(text).hex();
    }

    /** The file with the part that a conflict is about in the place of the published one. */
    String with(Conflict conflict) {
        var json = conflict.content().getBytes(StandardCharsets.UTF_8);
        if (conflict.entry().startsWith("provider/")) {
            return CanonicalYaml.entry(Json.read(json, ProviderFacts.class));
        }
        if (conflict.entry().startsWith("service/")) {
            var theirs = Json.read(json, ServiceFacts.class);
            return CanonicalYaml.entry(service == null ? theirs : theirs.withPresets(service.presets()));
        }
        var theirs = Json.read(json, PresetFacts.class);
        if (service == null) {
            throw new CatalogueRefused.Unknown("service of " + conflict.entry());
        }
        var known = service.presets().stream().anyMatch(preset -> preset.key().equals(theirs.key()));
        var presets = service.presets().stream().map(preset -> preset.key().equals(theirs.key()) ? theirs : preset);
        return CanonicalYaml.entry(service.withPresets((known ? presets : Stream.concat(presets, Stream.of(theirs))).collect(Collectors.toList())));
    }
}
