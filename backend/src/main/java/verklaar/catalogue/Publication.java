package verklaar.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verklaar.tenant.TenantId;

/** An entry's text on its way to become the next version. */
final class Publication {

    private final CatalogueEntry entry;
    private final Shelf shelf;
    private final NextVersion next;
    private final EntryReader reader;
    private @Nullable ProviderFacts provider;
    private @Nullable ServiceFacts service;

    Publication(CatalogueEntry entry, Shelf shelf, Change change) {
        this.entry = entry;
        this.shelf = shelf;
        this.next = new NextVersion(change);
        this.reader = new EntryReader(entry);
    }

    /** Reads the text and compares it with the rest of the catalogue. */
    Publication read(String text) {
        var rest = new CatalogueContent(List.copyOf(shelf.providers()), List.copyOf(shelf.services()), shelf.words().words(), List.of());
        if (entry.kind() == CatalogueEntry.Kind.PROVIDER) {
            reader.provider(text).ifPresent(read -> {
                provider = next.of(read.entry(), shelf.provider(entry.key()).orElse(null));
                reader.compare(read, provider, rest);
            });
        } else {
            var head = shelf.service(entry.key()).orElse(null);
            reader.service(text).ifPresent(read -> {
                service = next.of(read.entry(), head);
                reader.compare(read, service, head, rest);
            });
        }
        return this;
    }

    List<Problem> problems() {
        return reader.problems();
    }

    /**
     * Adds every part that has a new version.
     *
     * @return whether there was any
     */
    boolean addTo(CatalogueVersions versions, Instant at) {
        if (provider != null && !Optional.of(provider).equals(shelf.provider(entry.key()))) {
            versions.addProvider(TenantId.PLATFORM, provider, at);
            return true;
        }
        return service != null && add(versions, service, shelf.service(entry.key()).orElse(null), at);
    }

    private static boolean add(CatalogueVersions versions, ServiceFacts service, @Nullable ServiceFacts head, Instant at) {
        var alone = service.withPresets(List.of());
        var changed = head == null || !alone.equals(head.withPresets(List.of()));
        if (changed) {
            versions.addService(TenantId.PLATFORM, alone, at);
        }
        var added = changed;
        for (var i = 0; i < service.presets().size(); i++) {
            var preset = service.presets().get(i);
            if (head == null || !head.presets().contains(preset)) {
                versions.addPreset(TenantId.PLATFORM, alone, i, preset, at);
                added = true;
            }
        }
        return added;
    }
}
