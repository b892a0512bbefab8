package verklaar.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verklaar.tenant.TenantId;

/** A service with its presets on its way to become its next version. */
final class ServicePublication implements Publication {

    private final @Nullable ServiceFacts head;
    private final Optional<ServiceFacts> next;
    private final EntryReader reader;

    ServicePublication(CatalogueEntry entry, String text, Shelf shelf, NextVersion version) {
        this.head = shelf.service(entry.key()).orElse(null);
        this.reader = new EntryReader(entry);
        var read = reader.service(text);
        this.next = read.map(wanted -> version.of(wanted.entry(), head));
        next.ifPresent(service -> reader.compare(read.orElseThrow(), service, head, shelf.content()));
    }

    @Override
    public List<Problem> problems() {
        return reader.problems();
    }

    @Override
    public boolean addTo(CatalogueVersions versions, Instant at) {
        return next.isPresent() && add(versions, next.orElseThrow(), at);
    }

    private boolean add(CatalogueVersions versions, ServiceFacts service, Instant at) {
        var alone = service.withPresets(List.of());
        var added = head == null || !alone.equals(head.withPresets(List.of()));
        if (added) {
            versions.addService(TenantId.PLATFORM, alone, at);
        }
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
